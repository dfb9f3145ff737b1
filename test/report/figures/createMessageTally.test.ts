import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { createMessageTally } from '../../../src/report/figures/createMessageTally.ts';
import { taken } from '../callOf.ts';

test('messages, recorded calls and wishes to be called back', () => {
  const figures = taken(
    createMessageTally(4),
    { recordings: [{ ms: 5_000 }, { ms: 2_500, heardAt: 1 as Instant }] },
    { recordings: [{ what: 'call', ms: 60_000 }, { state: 'empty' }, { state: 'lost' }] },
    { marks: [[9, { kind: 'wished' }]] },
  );
  expect(figures).toEqual({
    ...{ voicemails: 2, voicemailsWaiting: 1, recordedCalls: 1, recordedSeconds: 67.5 },
    ...{ lost: 1, callbacks: 1, callbacksWaiting: 4 },
  });
});
