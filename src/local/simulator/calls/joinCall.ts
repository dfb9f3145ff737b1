import type { World } from '../world.ts';
import { note, phonesOf } from './lines.ts';
import type { Line } from './model.ts';
import { toParty } from './toIdentifier.ts';

/** Somebody has come into a call: the others see it, and prompts that never end are heard. */
export function joinCall(world: World, line: Line): void {
  const { conversation, rawId } = line;
  for (const phone of phonesOf(conversation)) {
    if (phone !== line) note(world, phone, { kind: 'joined', who: toParty(rawId) });
  }
  if (line.appEnd) return;
  for (const { loops } of conversation.connections) {
    for (const admit of loops) admit(line);
  }
}
