import { readFileSync } from 'node:fs';

/** The text of a file, or an empty one when there is no such file. */
export function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    if (thrown.code === 'ENOENT') return '';
    throw thrown;
  }
}
