import type { MessageFigures } from '../schema/peopleFigures.ts';
import { toSeconds } from './spread.ts';
import type { Tally } from './tally.ts';

/**
 * Voicemails, recordings and wishes to be called back. `callbacksWaiting` is how many of the latter
 * are still to be made, whatever day they are of.
 */
export const createMessageTally = (callbacksWaiting: number): Tally<MessageFigures> => {
  let [voicemails, waiting, recordedCalls, recordedMs, lost, callbacks] = [0, 0, 0, 0, 0, 0];
  return {
    add: ({ recordings, marks }) => {
      for (const { what, state, ms, heardAt } of recordings) {
        if (state === 'lost') lost += 1;
        if (state !== 'kept') continue;
        recordedMs += ms;
        if (what === 'call') recordedCalls += 1;
        else voicemails += 1;
        if (what === 'voicemail' && heardAt === null) waiting += 1;
      }
      for (const { kind } of marks) if (kind === 'wished') callbacks += 1;
    },
    figures: () => ({
      ...{ voicemails, voicemailsWaiting: waiting, recordedCalls, lost, callbacks },
      ...{ recordedSeconds: toSeconds(recordedMs), callbacksWaiting },
    }),
  };
};
