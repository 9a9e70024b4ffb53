import Mustache from 'mustache';
import { UserError } from '../kit/errors.ts';
import { placeholdersOf, type MailTemplate, type Placeholders } from './mail-template.ts';
import type { Wording } from './render-mail.ts';

type Part = keyof Wording & string;

/** What Mustache parses: a kind, a word, where it stands, and for a section what stands in it. */
type Token = [kind: string, value: string, start: number, end: number, inner?: Token[]];

/**
 * Refuses what would come out wrong: words that the template does not know, and everything that Mustache can but a mail needs not:
 * values that are not escaped, parts of other templates, other brackets. What is left names values and nothing else: it cannot run code.
 */
export function checkWording(template: MailTemplate, wording: Wording): void {
  const known = placeholdersOf(template);
  for (const part of ['subject', 'body'] as const) {
    if (wording[part].trim() === '')
      throw new UserError('BAD_USER_INPUT', `The ${part} must not be empty.`, { field: part });
    checkTokens(parse(wording[part], part), known, part);
  }
  checkLinks(wording.body, known);
}

function parse(text: string, part: Part): Token[] {
  try {
    return Mustache.parse(text) as unknown as Token[];
  } catch (error) {
    // it says what is not closed, and where
    throw new UserError('TEMPLATE_BROKEN', `${(error as Error).message}.`, { field: part });
  } finally {
    Mustache.clearCache();
  }
}

function checkTokens(tokens: readonly Token[], known: Placeholders, part: Part): void {
  for (const [kind, value, , , inner] of tokens) {
    if (kind === 'text') continue;
    if (kind !== 'name' && kind !== '#' && kind !== '^') {
      throw new UserError(
        'TEMPLATE_BROKEN',
        `Only {{word}}, {{#word}} and {{^word}} may stand in braces, not ${kind}.`,
        {
          field: part,
        },
      );
    }
    if (!Object.hasOwn(known, value)) {
      throw new UserError(
        'UNKNOWN_PLACEHOLDER',
        `This mail has no {{${value}}}. It knows ${Object.keys(known).join(', ')}.`,
        { field: part },
      );
    }
    if (inner && kind !== 'name') checkTokens(inner, known, part);
  }
}

/** A link leads to an address of the web, or to a placeholder that is one. */
function checkLinks(body: string, known: Placeholders): void {
  for (const [, label, address = ''] of body.matchAll(/\[([^\]\n]+)\]\(([^)\s]*)\)/g)) {
    const word = /^\{\{\s*(\w+)\s*\}\}$/.exec(address)?.[1];
    if (word ? known[word]?.link : /^https?:\/\/[^\s{}]+$/i.test(address)) continue;
    throw new UserError(
      'LINK_NOT_ALLOWED',
      `“${label}” must lead to https://… or to a placeholder that is an address.`,
      { field: 'body' },
    );
  }
}
