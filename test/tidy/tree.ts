import path from 'node:path';
import { findIn, isIn, type SourceFile, type TextFile } from './sourceFile.ts';

const bannedNames = /^index$|(^|[a-z])(Utils?|Shared|Helpers?|Manager)$/;

/** Names that say nothing, or that hide what a folder holds. */
export const namesSaySomething = (paths: readonly string[]): readonly string[] =>
  paths
    .filter((file) => isIn(file, 'src', 'test') && /\.tsx?$/.test(file))
    .filter((file) =>
      file
        .replace(/(\.(int|e2e))?(\.test)?\.tsx?$/, '')
        .split('/')
        .some(
          (name) =>
            bannedNames.test(name) ||
            bannedNames.test(name.charAt(0).toUpperCase() + name.slice(1)),
        ),
    )
    .map((file) => `${file}:1 a name that says nothing`);

const hasFunction = (file: SourceFile): boolean =>
  findIn(file, (note) => {
    const found = (node: { start: number; end: number }) => note(node, 'a function');
    return {
      ArrowFunctionExpression: found,
      FunctionDeclaration: found,
      FunctionExpression: found,
    };
  }).length > 0;

/**
 * Files that one test proves together. Functions hold no rule; what there is to get wrong, where
 * each of them listens and that none is missing, shows only in all of them at once.
 */
const provenTogether: Readonly<Record<string, string>> = {
  'src/functions': 'test/functions/registrations.int.test.ts',
  // What measures is proven by a short run of it; how figures are made of it has tests of its own.
  'src/local/bench/bare': 'test/local/bench/bench.int.test.ts',
  'src/local/bench/drive': 'test/local/bench/bench.int.test.ts',
  'src/local/bench/hello': 'test/local/bench/bench.int.test.ts',
  'src/local/bench/load': 'test/local/bench/bench.int.test.ts',
  'src/local/bench/parts': 'test/local/bench/bench.int.test.ts',
  'src/local/bench/quickstart': 'test/local/bench/bench.int.test.ts',
  'src/local/bench/rig': 'test/local/bench/bench.int.test.ts',
  // What shows and sounds is proven in a browser; the rest of the softphone needs none.
  'src/local/softphone/view': 'test/e2e/softphone.e2e.test.ts',
  'src/local/softphone/browser': 'test/e2e/softphone.e2e.test.ts',
};

const isProvenTogether = (file: string, paths: ReadonlySet<string>): boolean =>
  Object.entries(provenTogether).some(([folder, test]) => isIn(file, folder) && paths.has(test));

/** Every file that does something has its test at the mirrored place. */
export const testsMirrorSources = (files: readonly SourceFile[]): readonly string[] => {
  const paths = new Set(files.map((file) => file.path));
  return files
    .filter((file) => isIn(file.path, 'src') && hasFunction(file))
    .filter(({ path: file }) => {
      if (isProvenTogether(file, paths)) return false;
      const mirrored = file.replace(/^src\//, 'test/').replace(/\.ts$/, '');
      return !['', '.int', '.e2e'].some((level) => paths.has(`${mirrored}${level}.test.ts`));
    })
    .map(({ path: file }) => `${file}:1 has no test at its mirrored place`);
};

/** Every source file has its line in the map, once the map is there. */
export const layoutIsComplete = (files: readonly TextFile[]): readonly string[] => {
  const layout = files.find((file) => file.path === 'docs/layout.md');
  if (layout === undefined) return [];
  const sources = files
    .map((file) => file.path)
    .filter((file) => /^src\/.*\.(tsx?|mjs|kql)$/.test(file));
  const names = Map.groupBy(sources, (file) => path.posix.basename(file));
  return [...names].flatMap(([name, namesakes]) => {
    const mentions = layout.text.match(
      new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}`, 'g'),
    );
    if ((mentions?.length ?? 0) >= namesakes.length) return [];
    return [`docs/layout.md:1 has no line for ${namesakes.join(' or ')}`];
  });
};

const simulator = 'local/simulator';

/** Each operation of the simulator has its validation and its test, by name. */
export const operationsAreSymmetrical = (paths: readonly string[]): readonly string[] => {
  const namesIn = (folder: string): readonly string[] =>
    paths
      .filter((file) => path.posix.dirname(file) === folder)
      .map((file) => path.posix.basename(file).replace(/(\.(int|e2e))?(\.test)?\.ts$/, ''));
  const parts = {
    [`src/${simulator}/operations`]: namesIn(`src/${simulator}/operations`),
    [`src/${simulator}/validations`]: namesIn(`src/${simulator}/validations`),
    [`test/${simulator}/operations`]: namesIn(`test/${simulator}/operations`),
  };
  const all = new Set(Object.values(parts).flat());
  return Object.entries(parts).flatMap(([folder, names]) =>
    [...all].filter((name) => !names.includes(name)).map((name) => `${folder}:1 lacks ${name}`),
  );
};
