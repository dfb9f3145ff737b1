import { createHash } from 'node:crypto';

/** A key holds 1 KiB, which is 512 characters of UTF-16; the rest is room for prefixes. */
const maxKeyPartLength = 400;

const unsafe = /[^A-Za-z0-9._:|-]/gu;

const escapeCharacter = (character: string): string =>
  [...Buffer.from(character, 'utf8')]
    .map((byte) => `~${byte.toString(16).padStart(2, '0')}`)
    .join('');

/**
 * Writes a foreign text so that it can be part of a key, where `/ \ # ?` and control characters may
 * not stand: other characters than `A-Za-z0-9._:|-` become `~` and two hex digits per byte of
 * UTF-8, which can be undone. A text too long for a key becomes its hash, `~sha256-…`, which
 * cannot; no escaped text looks like that, for an `s` is no hex digit.
 */
export const toRowKey = (text: string): string => {
  const escaped = text.replace(unsafe, escapeCharacter);
  if (escaped.length <= maxKeyPartLength) return escaped;
  return `~sha256-${createHash('sha256').update(text).digest('base64url')}`;
};
