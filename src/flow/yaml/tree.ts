import { isCollection, isMap, isPair, isScalar, isSeq, type LineCounter } from 'yaml';

/** The way from the root of a file to a value in it. */
export type Path = readonly (string | number)[];
export type Place = Readonly<{ line: number; column: number }>;

/** The plain value of a YAML file, and where in the file each part of it stands. */
export type Tree = Readonly<{
  /** Maps, lists and texts: nothing else comes out of the failsafe schema. */
  value: unknown;
  /**
   * Where the value at a path begins. A path that the file does not go to the end of counts as
   * far as it goes.
   */
  placeOf: (path: Path) => Place;
  /**
   * Where the name stands that the value at a path has in its map; for an item of a list, where
   * it begins.
   */
  placeOfKey: (path: Path) => Place;
  /**
   * The names in the map at a path in the order of the file, which objects lose for `1`, `2`,
   * `3`.
   */
  keysOf: (path: Path) => readonly string[];
}>;

const textOf = (node: unknown): string => (isScalar(node) ? String(node.value ?? '') : '');

const pairOf = (node: unknown, name: string | number) =>
  isMap(node) ? node.items.find(({ key }) => textOf(key) === String(name)) : undefined;

const childOf = (node: unknown, name: string | number): unknown =>
  isSeq(node) ? node.items[Number(name)] : pairOf(node, name)?.value;

const deepest = (root: unknown, path: Path): unknown => {
  let node = root;
  for (const name of path) {
    const child = childOf(node, name);
    if (child === undefined || child === null) return node;
    node = child;
  }
  return node;
};

const toPlain = (node: unknown): unknown => {
  if (isSeq(node)) return node.items.map(toPlain);
  if (!isMap(node)) return textOf(node);
  const value: Record<string, unknown> = {};
  for (const { key, value: child } of node.items) {
    // A name that is written twice counts once, and `readYaml` reports the second.
    if (!Object.hasOwn(value, textOf(key))) value[textOf(key)] = toPlain(child);
  }
  return value;
};

/** The offset at which a node begins in the text. */
export const offsetOf = (node: unknown): number =>
  isScalar(node) || isCollection(node) ? (node.range?.[0] ?? 0) : 0;

/** A tree over the root node of a document whose lines `lines` has counted. */
export const makeTree = (root: unknown, lines: LineCounter): Tree => {
  const placeAt = (node: unknown): Place => {
    const { line, col } = lines.linePos(offsetOf(node));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    value: toPlain(root),
    placeOf: (path) => placeAt(deepest(root, path)),
    placeOfKey: (path) => {
      const parent = deepest(root, path.slice(0, -1));
      const pair = pairOf(parent, path.at(-1) ?? '');
      return placeAt(isPair(pair) ? pair.key : deepest(root, path));
    },
    keysOf: (path) => {
      const node = deepest(root, path);
      return isMap(node) ? node.items.map(({ key }) => textOf(key)) : [];
    },
  };
};
