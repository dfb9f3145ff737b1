import { speechNotLinked } from '../api/apiError.ts';
import type { PlaySource } from '../api/schemas.ts';
import type { World } from '../world.ts';

/**
 * Throws 400/8567 under the fault that the resource has no identity for speech, if there is
 * something to be spoken or words are to be understood.
 */
export function checkSpeechLink(
  { faults }: Pick<World, 'faults'>,
  sources: readonly PlaySource[],
  isListening = false,
): void {
  if (!faults.current.speechNotLinked) return;
  if (isListening || sources.some(({ kind }) => kind !== 'file')) throw speechNotLinked();
}
