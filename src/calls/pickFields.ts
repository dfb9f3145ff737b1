import type { RequestStep } from '../flow/requestStep.ts';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Not every answer is JSON; then there is nothing to pick.
    return null;
  }
};

const at = (json: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, name) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
          ? Reflect.get(inner, name)
          : undefined,
      json,
    );

/** Only what can be said: a text, a number, yes or no. */
const toText = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;

/**
 * The values that a step picks from the body of an answer, as texts of at most `maxLength`
 * characters; what is not there, or is a map or a list, is left out.
 */
export const pickFields = (
  body: string,
  fields: RequestStep['fields'],
  maxLength: number,
): Readonly<Record<string, string>> => {
  const paths = Object.entries(fields);
  if (paths.length === 0) return {};
  const json = parse(body);
  const found = paths.flatMap(([variable, path]) => {
    const text = toText(at(json, path));
    return text === null ? [] : [[variable, text.slice(0, maxLength)] as const];
  });
  return Object.fromEntries(found);
};
