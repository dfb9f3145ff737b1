import { readFileSync } from 'node:fs';

/**
 * What a file beside the program holds, read at the first use and kept.
 * @throws Error when it is not there or `parse` cannot read it; the next use tries again
 */
export const createReadOnce = <Value extends object>(
  path: string,
  parse: (text: string) => Value,
): (() => Value) => {
  let value: Value | null = null;
  return () => {
    value ??= parse(readFileSync(path, 'utf8'));
    return value;
  };
};
