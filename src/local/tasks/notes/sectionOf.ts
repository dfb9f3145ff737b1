const heading = /^## \[([^\]]+)\]/;

/** What a changelog (Keep a Changelog) says of a version, without its heading; null if nothing. */
export const sectionOf = (changelog: string, version: string): string | null => {
  const lines = changelog.split(/\r?\n/);
  const start = lines.findIndex((line) => heading.exec(line)?.[1] === version);
  if (start < 0) return null;
  const after = lines.slice(start + 1);
  // The links that stand below the last section belong to none.
  const end = after.findIndex((line) => heading.test(line) || /^\[[^\]]+\]: /.test(line));
  const text = (end < 0 ? after : after.slice(0, end)).join('\n').trim();
  return text === '' ? null : text;
};
