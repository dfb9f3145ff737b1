import { proseOf } from './proseOf.ts';

export type Link = Readonly<{ line: number; target: string }>;

const markdown = /\]\(\s*<?([^()\s>]+(?:\([^()\s]*\)[^()\s>]*)?)>?(?:\s+"[^"]*")?\s*\)/g;
const html = /<(?:a|img|source)\b[^>]*?\b(?:href|src|srcset)="([^"]+)"/g;
const code = /`[^`]*`/g;
const isElsewhere = /^[a-z][a-z0-9+.-]*:/i;

/** The links of a document that lead to something in the project; `#…` is in itself. */
export const linksOf = (document: string): readonly Link[] =>
  proseOf(document).flatMap(({ number, text }) => {
    const prose = text.replace(code, (found) => ' '.repeat(found.length));
    return [...prose.matchAll(markdown), ...prose.matchAll(html)]
      .map(([, target = '']) => ({ line: number, target }))
      .filter(({ target }) => !isElsewhere.test(target));
  });
