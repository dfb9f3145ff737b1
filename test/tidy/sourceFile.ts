import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

/** A file of the tree; `path` is relative to the project, with forward slashes. */
export type TextFile = Readonly<{ path: string; text: string }>;

export type Import = Readonly<{ specifier: string; line: number }>;

/** A TypeScript file with its syntax. */
export type SourceFile = TextFile &
  Readonly<{
    program: ESTree.Program;
    imports: readonly Import[];
    /** The comments' texts, without their signs. */
    comments: readonly Readonly<{ text: string; line: number }>[];
    /** The line, from 1, of a place in the text. */
    lineAt: (offset: number) => number;
  }>;

/** One rule: what breaks it in a file, each as `path:line what is wrong`. */
export type Check = (file: SourceFile) => readonly string[];

const lineFinder = (text: string): ((offset: number) => number) => {
  const starts = [0];
  for (const match of text.matchAll(/\n/g)) starts.push(match.index + 1);
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1;
};

/** Parses a file; one that is not TypeScript is an Error. */
export const parseSource = ({ path, text }: TextFile): SourceFile => {
  const { program, module, comments, errors } = parseSync(path, text, {
    lang: path.endsWith('.tsx') ? 'tsx' : 'ts',
  });
  if (errors[0] !== undefined) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  const lineAt = lineFinder(text);
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    line: lineAt(start),
  }));
  const again = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest])),
  );
  const fixed = [...module.staticImports.map(({ moduleRequest }) => moduleRequest), ...again];
  return {
    path,
    text,
    program,
    imports: [
      ...fixed.map(({ value, start }) => ({ specifier: value, line: lineAt(start) })),
      ...dynamic,
    ],
    comments: comments.map(({ value, start }) => ({ text: value, line: lineAt(start) })),
    lineAt,
  };
};

/**
 * Visits the syntax of a file; what the visitor notes about a node becomes a breach in its line.
 */
export const findIn = (
  file: SourceFile,
  visitor: (note: (node: ESTree.Span, what: string) => void) => VisitorObject,
): readonly string[] => {
  const found: string[] = [];
  const note = (node: ESTree.Span, what: string): void => {
    found.push(`${file.path}:${file.lineAt(node.start)} ${what}`);
  };
  new Visitor(visitor(note)).visit(file.program);
  return found;
};

/**
 * Whether a file lies in one of the folders, or is one of the files, given from the project's root.
 */
export const isIn = (path: string, ...places: readonly string[]): boolean =>
  places.some(
    (place) => path === place || path.startsWith(place.endsWith('/') ? place : `${place}/`),
  );
