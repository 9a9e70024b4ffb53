import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWording } from '../../server/mails/check-wording.ts';
import { allTemplates, placeholdersOf } from '../../server/mails/mail-template.ts';
import { renderMail } from '../../server/mails/render-mail.ts';
import '../../server/modules.ts';

const values = {
  product: 'Bursar',
  name: 'Ada',
  organization: 'Acme',
  reason: null,
  link: 'https://pay.example/1?a=1&b=2',
};
const template = {
  placeholders: {
    organization: { says: 'x', sample: 'x' },
    reason: { says: 'x', sample: 'x', optional: true as const },
    link: { says: 'x', sample: 'x', link: true as const },
  },
  ...{ key: 'test', name: 'Test', when: 'Never', audience: 'Staff' as const, subject: 'x', body: 'x' },
};
const faultOf = (subject: string, body: string): string => {
  try {
    checkWording(template, { subject, body });
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a mail', () => {
  test('is filled in as text and as HTML; a link that stands alone is a button', () => {
    const { subject, text, html } = renderMail(
      {
        subject: '{{organization}}: pay',
        body: 'Hello {{name}},\n\n[Pay now]({{link}})\n\nSee [the invoice]({{link}}).',
      },
      values,
    );
    expect(subject).toBe('Acme: pay');
    expect(text).toBe(`Hello Ada,\n\nPay now: ${values.link}\n\nSee the invoice: ${values.link}.`);
    expect(html).toMatch(
      /<td[^>]*background:#4f46e5[^>]*><a href="https:\/\/pay\.example\/1\?a=1&amp;b=2"[^>]*>Pay now<\/a>/,
    );
    expect(html).toContain('See <a href="https://pay.example/1?a=1&amp;b=2">the invoice</a>.');
  });

  test('leaves out a section whose value is empty, paragraph and all', () => {
    const body =
      'One.\n\n{{#reason}}Because {{reason}}.{{/reason}}\n\n{{^reason}}Nobody said why.{{/reason}}';
    expect(renderMail({ subject: 'x', body }, values).text).toBe('One.\n\nNobody said why.');
    expect(renderMail({ subject: 'x', body }, { ...values, reason: 'it rained' }).text).toBe(
      'One.\n\nBecause it rained.',
    );
  });

  test('takes no value for markup, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('<b>', '{{name}}', '[a](https://evil.example)', '\n\nx', '"'),
        ),
        (value) => {
          const { subject, text, html } = renderMail(
            { subject: 'To {{organization}}', body: 'Before {{organization}} after' },
            { ...values, organization: value },
          );
          expect(text).toBe(`Before ${value} after`.replace(/[\uE000\uE001]/g, ''));
          expect(subject).not.toMatch(/[\r\n]/);
          const [, inner = ''] = /Before ([\s\S]*) after<\/p>/.exec(html) ?? [];
          expect(inner).not.toMatch(/<(?!br>)|>(?<!<br>)|"/);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('leads nowhere but to the web', () => {
    const { text, html } = renderMail(
      { subject: 'x', body: '[Go]({{link}})' },
      { ...values, link: 'javascript:alert(1)' },
    );
    expect(html).not.toContain('href="javascript');
    expect(text).toBe('Go: javascript:alert(1)');
  });
});

describe('words for a mail', () => {
  test.each([
    ['{{organisation}}', 'Hello', 'UNKNOWN_PLACEHOLDER'],
    ['Hello', '{{#unknown}}x{{/unknown}}', 'UNKNOWN_PLACEHOLDER'],
    ['Hello', '{{#reason}}{{secret}}{{/reason}}', 'UNKNOWN_PLACEHOLDER'],
    ['Hello', '{{constructor}}', 'UNKNOWN_PLACEHOLDER'],
    ['Hello', '{{organization.length}}', 'UNKNOWN_PLACEHOLDER'],
    ['Hello', '{{{organization}}}', 'TEMPLATE_BROKEN'],
    ['Hello', '{{&organization}}', 'TEMPLATE_BROKEN'],
    ['Hello', '{{>organization}}', 'TEMPLATE_BROKEN'],
    ['Hello', '{{=<% %>=}}', 'TEMPLATE_BROKEN'],
    ['Hello', '{{#reason}}never closed', 'TEMPLATE_BROKEN'],
    ['Hello {{', 'Hello', 'TEMPLATE_BROKEN'],
    ['Hello', '[x](javascript:alert(1))', 'LINK_NOT_ALLOWED'],
    ['Hello', '[x]({{organization}})', 'LINK_NOT_ALLOWED'],
    [' ', 'Hello', 'BAD_USER_INPUT'],
    ['{{organization}}', '{{name}} [x]({{link}}) [y](https://help.example)', 'none'],
  ])('%s / %s: %s', (subject, body, code) => {
    expect(faultOf(subject, body)).toBe(code);
  });

  test.each(allTemplates().map((one) => [one.key, one] as const))('those of %s fit', (_, one) => {
    checkWording(one, one);
    const samples = Object.entries(placeholdersOf(one)).map(([name, { sample }]) => [name, sample]);
    const { text, html } = renderMail(one, Object.fromEntries(samples) as Record<string, string>);
    expect(text + html).not.toMatch(/\{\{|\]\(/);
    // every word that a module fills in is of use
    const unused = Object.keys(one.placeholders).filter((name) => !(one.subject + one.body).includes(name));
    expect(unused).toEqual([]);
  });
});
