import type { z } from 'zod';
import type { Path, Tree } from '../yaml/tree.ts';

/** A file that is being held against its schema. */
export type Reading = Readonly<{ file: string; tree: Tree; schema: z.core.$ZodType }>;

/** The value at a path in a file, or undefined if the file does not go there. */
export const valueAt = ({ tree }: Reading, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
        ? Reflect.get(inner, name)
        : undefined,
    tree.value,
  );

/** What to call the value at a path: `` `say` ``, `Route 2`, `The step …`. */
export const nameOf = (path: Path): string => {
  const name = path.at(-1);
  if (name === undefined) return 'The file';
  if (path[0] === 'steps' && path.length === 2) return `The step \`${name}\``;
  if (path[0] === 'routes' && path.length === 2) return `Route ${Number(name) + 1}`;
  return typeof name === 'number' ? `Item ${name + 1}` : `\`${name}\``;
};

const shownLength = 40;

/** A text of a file as a message quotes it. */
export const shown = (text: string): string =>
  JSON.stringify(text.length <= shownLength ? text : `${text.slice(0, shownLength)}…`);
