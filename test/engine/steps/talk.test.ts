import { expect, test } from 'vitest';
import { connected, keys, promptEnded } from '../events.ts';
import { given } from '../given.ts';
import { flowOf, sayStep } from '../sampleFlow.ts';

test("what is said is followed by the next step, and a key in between is nobody's", () => {
  const flow = flowOf('a', { a: sayStep('Hello.', 'b'), b: sayStep('Goodbye.', 'end') });
  const call = given(flow).after(connected());
  expect(call.when(keys('1')).commands).toEqual([]);
  expect(call.when(promptEnded()).commands).toMatchObject([{ kind: 'say' }]);
});
