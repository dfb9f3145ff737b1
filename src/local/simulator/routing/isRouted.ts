import type { Routing } from './model.ts';

function isMatch(pattern: string, number: string): boolean {
  try {
    return new RegExp(pattern).test(number);
  } catch {
    // What only .NET reads is read by nobody here: `^+1` matches no number there either.
    return false;
  }
}

/**
 * Whether a call to this number goes to an SBC: the first routes whose pattern is found in it take
 * it, whatever number it is called from. A route without trunks is passed over.
 */
export function isRouted({ configuration }: Routing, number: string): boolean {
  return configuration.routes.some(
    ({ numberPattern, trunks }) => trunks.length > 0 && isMatch(numberPattern, number),
  );
}
