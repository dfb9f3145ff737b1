import { expect, test } from 'vitest';
import { maxStepsPerCall } from '../../../src/engine/limits.ts';
import { enterGoto } from '../../../src/engine/steps/goto.ts';
import type { Step } from '../../../src/flow/flow.ts';
import { hangUp, say } from '../commands.ts';
import { connected } from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { flowOf, to } from '../sampleFlow.ts';

test('goes on at once', () => {
  const flow = flowFrom(
    'start: a\nsteps: { a: { goto: b }, b: { goto: c }, c: { say: "Hello." } }',
  );
  given(flow).when(connected()).then(say('Hello.'));
  expect(given(flow).when(connected()).call).toMatchObject({ step: 'c', stepsTaken: 3 });
});

test('may go to the end', () => {
  const flow = flowFrom('start: a\nsteps: { a: { goto: end } }');
  given(flow).when(connected()).then(hangUp());
});

test('a circle that the checks let pass ends with a goodbye, within the steps of a call', () => {
  const round = (go: string): Step => ({ kind: 'goto', go: to(go) });
  const flow = flowOf('a', { a: round('b'), b: round('a') });
  const { call, commands } = given(flow).when(connected());
  expect(commands).toMatchObject([{ kind: 'say' }]);
  expect(call).toMatchObject({ stepsTaken: maxStepsPerCall, doing: { kind: 'sayingGoodbye' } });
});

test('its parts', () => {
  expect(enterGoto({ kind: 'goto', go: to('x') })).toEqual({ kind: 'go', target: 'x' });
});
