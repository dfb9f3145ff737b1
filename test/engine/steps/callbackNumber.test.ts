import { expect, test } from 'vitest';
import { callbackNumber } from '../../../src/engine/steps/callbackNumber.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import { support } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';

test.each([
  ['{{caller.number}}', '+12065550100'],
  [' +12065550177 ', '+12065550177'],
  ['{{variables.phone}}', null],
  ['0800 123', null],
])('%s is %s', (text, number) => {
  expect(callbackNumber(text, sceneFor(support, 'welcome' as StepId, 2))).toBe(number);
});
