import { proseOf } from './proseOf.ts';

const heading = /^#{1,6}\s+(.+?)\s*#*\s*$/;
const link = /\[([^\]]*)\]\([^)]*\)/g;
/** What GitHub leaves out of the address of a heading. */
const leftOut = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;

const slugOf = (title: string): string =>
  title.replace(link, '$1').toLowerCase().replace(leftOut, '').replaceAll(' ', '-');

/** The addresses of the headings of a document, as GitHub makes them. */
export const anchorsOf = (document: string): ReadonlySet<string> => {
  const used = new Map<string, number>();
  const anchors = proseOf(document).flatMap(({ text }) => {
    const [, title] = heading.exec(text) ?? [];
    if (title === undefined) return [];
    const slug = slugOf(title);
    const times = used.get(slug) ?? 0;
    used.set(slug, times + 1);
    return [times === 0 ? slug : `${slug}-${times}`];
  });
  return new Set(anchors);
};
