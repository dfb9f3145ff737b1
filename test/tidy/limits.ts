import type { ESTree } from 'vite';
import { type Check, findIn, isIn } from './sourceFile.ts';

const longestFile = 250;
const longestFunction = 50;
const longestLine = 100;
const mostImports = 12;

/** The files that put everything together, and so import more than others. */
const roots = ['src/app.ts', 'src/compose.ts', 'src/app'];

const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');

/** No file, line or list of imports is longer than a reader keeps in mind. */
export const filesAreShort: Check = ({ path, text, imports }) => {
  const lines = linesOf(text);
  const packages = new Set(imports.map(({ specifier }) => specifier)).size;
  const wide = lines.flatMap((line, index) =>
    [...line].length > longestLine
      ? [`${path}:${index + 1} a line of ${[...line].length} characters`]
      : [],
  );
  return [
    ...(lines.length > longestFile ? [`${path}:1 ${lines.length} lines in a file`] : []),
    ...(packages > mostImports && isIn(path, 'src') && !isIn(path, ...roots)
      ? [`${path}:1 ${packages} imports`]
      : []),
    ...wide,
  ];
};

/** No function is longer than a screen; what groups tests is not one that is read at once. */
export const functionsAreShort: Check = (file) => {
  if (!isIn(file.path, 'src')) return [];
  return findIn(file, (note) => {
    const check = ({ start, end }: ESTree.Span): void => {
      const lines = file.lineAt(end) - file.lineAt(start) + 1;
      if (lines > longestFunction) note({ start, end }, `a function of ${lines} lines`);
    };
    return {
      ArrowFunctionExpression: check,
      FunctionDeclaration: check,
      FunctionExpression: check,
    };
  });
};
