import type { Check, TextFile } from './sourceFile.ts';

const ownersMachine = /(^|[\s"'`(=])(\/(home|Users|root|work|tmp)\/|[A-Z]:\\Users\\)/;

/** No text names a folder of somebody's machine: it would be wrong on every other. */
export const pathsAreNobodys = ({ path, text }: TextFile): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      ownersMachine.test(line) ? [`${path}:${index + 1} a path of somebody's machine`] : [],
    );

/** What is left to do stands in an issue, and a comment may point to it. */
export const leftoversHaveIssues: Check = ({ path, comments }) =>
  comments.flatMap(({ text, line }) =>
    /\b(TODO|FIXME|XXX|HACK)\b(?!.*#\d+)/.test(text)
      ? [`${path}:${line} a TODO without an issue`]
      : [],
  );
