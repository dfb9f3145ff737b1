import { readFileSync } from 'node:fs';
import { errorMessage } from '../errorMessage.ts';
import { HostStartError } from '../hostStartError.ts';

const byteOrderMark = '\uFEFF';

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}

/** The content of a JSON file, or undefined when there is no such file. */
export function readJsonFile(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    return JSON.parse(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw new HostStartError(`${file} cannot be read: ${errorMessage(thrown)}`);
  }
}
