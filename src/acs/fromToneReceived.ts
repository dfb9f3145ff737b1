import * as z from 'zod';
import type { MediaEvent } from '../engine/event.ts';
import type { CommandEnvelope } from './envelope.ts';
import { fromTone } from './fromTone.ts';

const received = z.object({ tone: z.unknown(), sequenceId: z.int().nonnegative().default(0) });

/** A key that was pressed while something else went on; null for a tone that no telephone has. */
export const fromToneReceived = ({ base, data }: CommandEnvelope): MediaEvent | null => {
  const parsed = received.safeParse(data);
  if (!parsed.success) return null;
  const key = fromTone(parsed.data.tone);
  return key === null ? null : { ...base, kind: 'KeyHeard', key, sequence: parsed.data.sequenceId };
};
