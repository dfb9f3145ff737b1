import { expect, test } from 'vitest';
import { connected, transferFailed } from '../events.ts';
import { given } from '../given.ts';
import { flowOf, sayStep, transferStep } from '../sampleFlow.ts';

test('whoever cannot be reached leads to where the flow says', () => {
  const steps = { a: transferStep('+14255550100', 'b', null), b: sayStep('Nobody.', 'end') };
  const call = given(flowOf('a', steps)).after(connected());
  expect(call.when(transferFailed('noAnswer')).call).toMatchObject({ step: 'b' });
});
