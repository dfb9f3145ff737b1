import { toTone } from './toTone.ts';

const keys = '0123456789abcd#*';

/** The key of a tone by its name on the wire; the opposite of `toTone`. */
export function toKey(tone: string): string | undefined {
  return [...keys].find((key) => toTone(key) === tone);
}
