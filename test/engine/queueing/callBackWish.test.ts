import { expect, test } from 'vitest';
import { callBackWish } from '../../../src/engine/queueing/callBackWish.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import { parsePhoneNumber } from '../../../src/flow/phoneNumber.ts';
import { startedAt } from '../given.ts';
import { sceneFor } from '../sceneFor.ts';
import { waitingFlow } from './waits.ts';

const number = parsePhoneNumber('+12065550100');

test.each([
  [0, 20_000],
  [600_000, 600_000],
])('after %i ms, though not before the line is free', (afterMs, ms) => {
  if (number === null) return expect.unreachable();
  const scene = sceneFor(waitingFlow(), 'wait' as StepId, 5);
  const options = { number, answered: 'hello' as StepId, tries: 2, retryMs: 9 };
  expect(callBackWish(scene, { ...options, afterMs, maxLength: 7, at: startedAt })).toEqual({
    kind: 'callBack',
    notBefore: startedAt + ms,
    maxLength: 7,
    callback: {
      ...{ number, from: '+18005551000', flow: scene.flow.name, start: 'hello', variables: {} },
      ...{ askedBy: scene.call.id, attempts: 0, tries: 2, retryMs: 9, placedFor: 0 },
    },
  });
});
