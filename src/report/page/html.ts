import { escapeHtml } from './escapeHtml.ts';

/** Markup, which no text from outside is. */
export type Html = Readonly<{ html: string }>;

type Part = string | number | Html | readonly Html[];

const render = (part: Part): string => {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(({ html: text }) => text).join('');
};

/** Markup as it is written here; whatever is put into it is escaped unless it is markup itself. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts
    .map((text, index) => text + (index < parts.length ? render(parts[index] ?? '') : ''))
    .join(''),
});

/** Nothing at all. */
export const empty: Html = { html: '' };

/** Markup that another program has made and that holds no text from outside unescaped. */
export const raw = (text: string): Html => ({ html: text });
