import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Language, Parser } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
const shown = 60;

/**
 * What is no Bicep in these files, each with its place. It looks at the form only, for machines on
 * which the compiler cannot be had; files of parameters are not in its grammar.
 */
export const syntaxProblems = async (files: readonly string[]): Promise<readonly string[]> => {
  await Parser.init();
  const grammar = path.dirname(require.resolve('tree-sitter-bicep/package.json'));
  const parser = new Parser();
  parser.setLanguage(await Language.load(path.join(grammar, 'tree-sitter-bicep.wasm')));
  const problems: string[] = [];
  for (const file of files) {
    const tree = parser.parse(await readFile(file, 'utf8'));
    const nodes = tree === null ? [] : [tree.rootNode];
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
      nodes.push(...node.children.filter((child) => child?.hasError || child?.isMissing));
      if (!node.isError && !node.isMissing) continue;
      const { row, column } = node.startPosition;
      const text = node.text.slice(0, shown);
      problems.push(`${file}(${row + 1},${column + 1}): this is no Bicep: ${text}`);
    }
  }
  return problems;
};
