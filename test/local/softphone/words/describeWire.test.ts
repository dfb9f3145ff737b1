import { expect, test } from 'vitest';
import { describeWire } from '../../../../src/local/softphone/words/describeWire.ts';

const event = { at: '', way: 'toApp', name: 'PlayStarted', status: 200, ms: 5 } as const;

test.each([
  [event, { meaning: 'the prompt begins', outcome: null, isBad: false }],
  [
    { ...event, code: 200, subCode: 0 },
    { outcome: null, isBad: false },
  ],
  [
    { ...event, name: 'RecognizeCompleted', code: 200, subCode: 8533 },
    { outcome: 'a key of the menu (200/8533)', isBad: false },
  ],
  [{ ...event, code: 400, subCode: 8510 }, { isBad: true }],
  [
    { ...event, status: 0 },
    { outcome: 'no answer', isBad: true },
  ],
  [{ ...event, status: 404, message: 'Call not found.' }, { outcome: '404: Call not found.' }],
  [{ ...event, name: 'SomethingNew' }, { meaning: '' }],
] as const)('%j', (entry, words) => {
  expect(describeWire(entry)).toMatchObject(words);
});
