import { type DtmfKey, dtmfKeys } from '../flow/flow.ts';
import { tones } from './tones.ts';

/**
 * The key that the service names; null for the tones A to D, which no telephone of ours has, and
 * others.
 */
export const fromTone = (tone: unknown): DtmfKey | null =>
  dtmfKeys.find((key) => tones[key] === tone) ?? null;
