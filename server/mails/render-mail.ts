import Mustache from 'mustache';
import { layOut, type Block } from './lay-out.ts';

/** What a template says before it is filled in. */
export interface Wording {
  readonly subject: string;
  readonly body: string;
}

/** A mail as it is sent. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type Values = Readonly<Record<string, string | null>>;

// drafts must not pile up in a cache that nobody empties
const writer = Object.assign(new Mustache.Writer(), { templateCache: undefined });

/** Stand in the rendered text for the values, so that nothing in a value is taken for markup: private use of Unicode. */
const [opening, closing] = ['\uE000', '\uE001'];
const without = (text: string): string => text.replace(/[\uE000\uE001]/g, '');
const mark = /\uE000(\d+)\uE001/g;

/** [Pay the invoice](address); the address may be a value. */
const link = /\[([^\]\n]+)\]\(([^()\s]+)\)/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

/**
 * Fills a wording in: values are text and nothing else, in the subject, in the plain part and in the HTML. Blank lines part paragraphs, and
 * a link that stands alone is a button.
 *
 * @example renderMail({ subject: '{{organization}}: paid', body: 'Hello {{name}},\n\n…' }, { organization: 'Acme', name: 'Ada', product: 'Bursar' });
 */
export function renderMail(wording: Wording, values: Values): RenderedMail {
  const given: string[] = [];
  const view = Object.assign(
    Object.create(null) as Record<string, string>,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, without(value ?? '')])),
  );
  const fill = (template: string): string =>
    writer.render(
      without(template),
      view,
      {},
      { escape: (value: unknown) => `${opening}${given.push(String(value)) - 1}${closing}` },
    );
  const plain = (text: string): string =>
    text.replace(mark, (_, index: string) => given[Number(index)] ?? '');
  const paragraphs = fill(wording.body)
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => plain(paragraph).trim() !== '');
  const subject = plain(fill(wording.subject)).replace(/\s+/g, ' ').trim();
  return {
    subject,
    text: paragraphs.map((paragraph) => plain(paragraph.replace(link, '$1: $2'))).join('\n\n'),
    html: layOut({
      product: escaped(view['product'] ?? ''),
      subject: escaped(subject),
      blocks: paragraphs.map((paragraph) => blockOf(paragraph, plain)),
    }),
  };
}

function blockOf(paragraph: string, plain: (text: string) => string): Block {
  const [alone] = paragraph.matchAll(link);
  const words = (text: string): string => escaped(plain(text));
  if (alone && alone[0] === paragraph) {
    const [, label = '', address = ''] = alone;
    if (isWeb(plain(address))) return { href: words(address), label: words(label) };
  }
  let html = '';
  let end = 0;
  for (const found of paragraph.matchAll(link)) {
    const [whole, label = '', address = ''] = found;
    html += words(paragraph.slice(end, found.index));
    html += isWeb(plain(address)) ? `<a href="${words(address)}">${words(label)}</a>` : words(label);
    end = found.index + whole.length;
  }
  return { html: (html + words(paragraph.slice(end))).replace(/\n/g, '<br>') };
}
