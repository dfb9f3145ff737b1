import { createHash } from 'node:crypto';
import type { Handle } from './ports.ts';

/** The provider's names are long, and of characters that a key must not have. */
export const recordingKeyOf = (recording: Handle): string =>
  createHash('sha256').update(recording).digest('base64url');
