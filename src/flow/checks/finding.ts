import type { Path } from '../yaml/tree.ts';

/** Something in a flow that makes no sense, by its path in the file. */
export type Finding = Readonly<{
  path: Path;
  /** Whether the name at the path is meant, or its value. */
  of: 'key' | 'value';
  message: string;
  remedy: string;
}>;
