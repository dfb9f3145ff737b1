import type { Ring } from '../../flow/reachStep.ts';
import type { Command } from '../command.ts';
import { otherParty } from '../otherParty.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';

/** Puts the caller on hold, where he hears what the flow says, or music. */
export const holdCaller = ({ flow, call, n }: Scene, ring: Ring): Command => ({
  kind: 'hold',
  n,
  who: otherParty(call),
  speech: speechOf(flow, call, [ring.hold], 0),
});
