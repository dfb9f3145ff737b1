import { isVaultReference } from '../../config/isVaultReference.ts';
import type { Values } from '../settings/readSettings.ts';

/** Bytes that no key has, but as different as those of one. */
const bytes = Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 41 + 7) % 256));
const elsewhere = 'https://unread.invalid/';

/** What stands for a secret while the rest is judged; nothing is ever done with it. */
const standIns: Readonly<Record<string, string>> = {
  HASH_KEY: `1:${bytes.toString('base64')}`,
  WEBHOOK_SECRETS: `whsec_${bytes.toString('base64')}`,
  EVENT_GRID_KEYS: bytes.toString('base64url'),
  REQUEST_BASE_URL: elsewhere,
  VOICEMAIL_WEBHOOK_URL: elsewhere,
  VOICEMAIL_TEAMS_URL: elsewhere,
  REPORT_WEBHOOK_URL: elsewhere,
  REPORT_TEAMS_URL: elsewhere,
};

export type Resolved = Readonly<{
  values: Values;
  /** The settings that are references, so that their values are not known here. */
  references: readonly string[];
}>;

/**
 * Settings with something well-formed in place of each reference to a vault, which only the
 * platform reads. A reference that nothing can stand for is left as it is.
 */
export const resolveReferences = (values: Values): Resolved => {
  const references = Object.keys(values).filter((name) => isVaultReference(values[name]));
  const known = references.flatMap((name) => {
    const standIn = standIns[name];
    return standIn === undefined ? [] : [[name, standIn] as const];
  });
  return { values: { ...values, ...Object.fromEntries(known) }, references };
};
