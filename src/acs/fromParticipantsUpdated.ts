import * as z from 'zod';
import type { LegEvent } from '../engine/event.ts';
import type { Envelope } from './envelope.ts';
import { fromIdentifier } from './fromIdentifier.ts';

/**
 * The service allows 350 on a call; no call of ours has nearly as many, and an event is kept in
 * one row.
 */
const maxParties = 100;

const participants = z.object({
  sequenceNumber: z.int().nonnegative().default(0),
  participants: z.array(z.object({ identifier: z.unknown().optional() })).default([]),
});

/**
 * Who is on the call now, our own leg among them; identities without a word in the house are left
 * out.
 */
export const fromParticipantsUpdated = ({ leg, data }: Envelope): LegEvent | null => {
  const parsed = participants.safeParse(data);
  if (!parsed.success) return null;
  const parties = parsed.data.participants
    .slice(0, maxParties)
    .map(({ identifier }) => fromIdentifier(identifier))
    .filter((party) => party.kind !== 'unsupported');
  return { ...leg, kind: 'ParticipantsChanged', sequence: parsed.data.sequenceNumber, parties };
};
