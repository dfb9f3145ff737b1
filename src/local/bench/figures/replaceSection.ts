const begin = (name: string): string => `<!-- bench:${name} -->`;
const end = '<!-- /bench -->';

/**
 * Puts `body` between the markers of that name.
 * @throws Error when the text has no such markers
 */
export const replaceSection = (text: string, name: string, body: string): string => {
  const from = text.indexOf(begin(name));
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`no ${begin(name)} … ${end}`);
  return `${text.slice(0, from + begin(name).length)}\n${body}\n${text.slice(to)}`;
};
