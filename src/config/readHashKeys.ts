import type { HashKey } from '../calls/finishCall.ts';

/** The keys, the lowest version first; or what is wrong with them. */
export type HashKeys =
  | Readonly<{ ok: true; keys: readonly [HashKey, ...HashKey[]] }>
  | Readonly<{ ok: false; problem: string }>;

const minKeyBytes = 32;
const minDifferentBytes = 10;
const form = /^([1-9]\d{0,5}):([A-Za-z0-9+/]+={0,2})$/;
const published = /change.?me|example|placeholder|your.?key|secret|password|default/i;
/** What the key of `local.settings.json.example` says when it is decoded. */
const localOnly = /for this machine only/i;

const remedy =
  'write <version>:<base64 of at least 32 random bytes>, such as 1:… from ' +
  `node -p "require('crypto').randomBytes(32).toString('base64')"`;

const problemOf = (text: string, key: Buffer, isDevelopment: boolean): string | null => {
  if (key.length < minKeyBytes) {
    return `a key of ${key.length} bytes is too short; ${remedy}.`;
  }
  const decoded = key.toString('latin1');
  if (published.test(text) || published.test(decoded)) {
    return `this key is a placeholder that everybody knows; ${remedy}.`;
  }
  if (localOnly.test(decoded) && !isDevelopment) {
    return `this is the key of local.settings.json.example, which everybody knows; ${remedy}.`;
  }
  return new Set(key).size < minDifferentBytes ? `this key is not random; ${remedy}.` : null;
};

const readKey = (text: string, isDevelopment: boolean): HashKey | string => {
  const [, version, base64] = form.exec(text) ?? [];
  if (version === undefined || base64 === undefined) {
    return text === '' ? `${remedy}.` : `this is not a key; ${remedy}.`;
  }
  const key = Buffer.from(base64, 'base64');
  return problemOf(base64, key, isDevelopment) ?? { version: Number(version), key };
};

/**
 * Reads `1:<base64>,2:<base64>`, in any order. The key that is published for laptops is for
 * Development only.
 */
export const readHashKeys = (text: string, isDevelopment: boolean): HashKeys => {
  const read = text.split(',').map((part) => readKey(part.trim(), isDevelopment));
  const problem = read.find((key) => typeof key === 'string');
  if (problem !== undefined) return { ok: false, problem };
  const keys = read.filter((key) => typeof key !== 'string');
  const [first, ...rest] = keys.toSorted((a, b) => a.version - b.version);
  if (first === undefined) return { ok: false, problem: `${remedy}.` };
  return new Set(keys.map(({ version }) => version)).size < keys.length
    ? { ok: false, problem: 'a version occurs twice; give every key a version of its own.' }
    : { ok: true, keys: [first, ...rest] };
};
