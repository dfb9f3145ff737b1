import path from 'node:path';
import { type Check, findIn, isIn, type SourceFile } from './sourceFile.ts';

const longest = 40;
const rooms = ['src/acs', 'src/http', 'src/store'];

/** The lines that do something: no imports, no comments, none that are empty. */
const codeLines = ({ text, program, lineAt }: SourceFile): number => {
  const imported = program.body.filter(({ type }) => type === 'ImportDeclaration');
  const skipped = imported.reduce(
    (sum, { start, end }) => sum + lineAt(end) - lineAt(start) + 1,
    0,
  );
  const silent = text.split('\n').filter((line) => /^\s*(\/?\*|\/\/|$)/.test(line));
  return text.split('\n').length - skipped - silent.length;
};

/**
 * A file `from…` or `to…` crosses the wire: short, and that one function is all that it exports.
 */
export const wireIsCrossedByPairs: Check = (file) => {
  const name = path.posix.basename(file.path, '.ts');
  if (!isIn(file.path, ...rooms) || !/^(from|to)[A-Z](?!.*Error$)/.test(name)) return [];
  const exported: string[] = [];
  findIn(file, () => ({
    ExportNamedDeclaration: ({ declaration, exportKind }) => {
      if (exportKind === 'type' || declaration === null) return;
      if (declaration.type === 'VariableDeclaration') {
        exported.push(...declaration.declarations.map(({ id }) => ('name' in id ? id.name : '')));
      } else if (declaration.type === 'FunctionDeclaration') {
        exported.push(declaration.id?.name ?? '');
      }
    },
  }));
  const lines = codeLines(file);
  return [
    ...(exported.join() === name
      ? []
      : [`${file.path}:1 exports ${exported.join(', ')}, not only ${name}`]),
    ...(lines <= longest
      ? []
      : [`${file.path}:1 has ${lines} lines of code; ${longest} are the most`]),
  ];
};
