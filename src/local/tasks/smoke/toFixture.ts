type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Numbers that belong to nobody (NANP, 555-0100 to 555-0199). */
const firstFictitious = 12_025_550_100;

/** What a caller said or typed, or a service knows of him, is nobody's business in a fixture. */
const personal = new Set(['variables', 'reference', 'client', 'statusUrl', 'words', 'keys', 'key']);

const user = /\b8:[a-z]+:[\w.@-]+/g;
const phone = /\+[1-9]\d{6,14}\b/g;
const uuid = /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi;
/** Twenty signs and more of letters of both cases and digits: an id or a token, no word. */
const opaque = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{20,}/g;

const replacer = (to: (n: number, found: string) => string) => {
  const seen = new Map<string, string>();
  return (found: string): string => {
    const known = seen.get(found) ?? to(seen.size, found);
    seen.set(found, known);
    return known;
  };
};

/**
 * What a system told of its calls, as a test may keep it: the same number is the same fictitious
 * number everywhere, the same id the same id, and nothing is left of what was said.
 */
export const toFixture = (resource: Json): Json => {
  const withUser = replacer((n, found) => `${/^8:[a-z]+:/.exec(found)?.[0]}user-${n + 1}`);
  const withPhone = replacer((n) => `+${firstFictitious + n}`);
  const withUuid = replacer((n) => `00000000-0000-4000-8000-${String(n + 1).padStart(12, '0')}`);
  const withId = replacer((n) => `id-${n + 1}`);
  const clean = (value: Json, name: string): Json => {
    if (typeof value === 'string') {
      if (personal.has(name)) return '…';
      if (name === 'id') return withId(value);
      return value
        .replace(user, withUser)
        .replace(phone, withPhone)
        .replace(uuid, withUuid)
        .replace(opaque, withId);
    }
    if (Array.isArray(value)) return value.map((item) => clean(item, name));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        clean(item, personal.has(name) ? name : key),
      ]),
    );
  };
  return clean(resource, '');
};
