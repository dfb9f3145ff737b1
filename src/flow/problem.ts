/** What is wrong with a file, where (from 1, as editors count), and what to write instead. */
export type Problem = Readonly<{
  file: string;
  line: number;
  column: number;
  message: string;
  remedy: string;
}>;

/** A value that was read, perhaps with remarks; or everything that keeps it from being read. */
export type Parsed<Value> =
  | Readonly<{ ok: true; value: Value; warnings: readonly Problem[] }>
  | Readonly<{ ok: false; problems: readonly Problem[] }>;

/**
 * A text to be read. `name` is the file's name without `.yaml`, `file` the path that people know
 * it by.
 */
export type FlowSource = Readonly<{ name: string; file: string; text: string }>;
