import { expect, test } from 'vitest';
import { nothingKnown } from '../../../../src/local/softphone/state/reduce.ts';
import { shownCall } from '../../../../src/local/softphone/state/shownCall.ts';
import { makeCall } from '../makeCall.ts';

const calls = new Map([
  ['a', makeCall({ conversation: 'old' })],
  ['b', makeCall({ id: 'b', conversation: 'new' })],
]);
const server = { ...nothingKnown, calls };

test.each([
  [null, 'new'],
  ['old', 'old'],
  ['forgotten', 'new'],
])('with %j chosen, the call %s is shown', (selected, conversation) => {
  expect(shownCall({ server, selected })?.conversation).toBe(conversation);
});

test('without calls nothing is', () => {
  expect(shownCall({ server: nothingKnown, selected: null })).toBeUndefined();
});
