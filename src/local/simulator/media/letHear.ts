import { isOnHold, note, phonesOf } from '../calls/lines.ts';
import type { Line } from '../calls/model.ts';
import { toParty } from '../calls/toIdentifier.ts';
import type { World } from '../world.ts';
import { promptDuration } from './promptDuration.ts';

/** What a person says is heard by everybody in the call who is not on hold. */
export function letHear(world: World, speaker: Line, text: string): void {
  if (speaker.isMuted || isOnHold(speaker)) return;
  for (const line of phonesOf(speaker.conversation)) {
    if (line === speaker || isOnHold(line)) continue;
    line.sounds.set(line.transcript.length, { ms: promptDuration(text) * world.options.factor });
    note(world, line, { kind: 'heard', text, who: toParty(speaker.rawId) });
  }
}
