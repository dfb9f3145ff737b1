import { expect, test } from 'vitest';
import type { StepId } from '../../../../src/flow/flow.ts';
import { coverFlow, stepNameOf } from '../../../../src/local/tasks/flows/coveredFlow.ts';
import { flowFrom } from '../../../engine/flowFrom.ts';
import { flowOf, requestStep } from '../../../engine/sampleFlow.ts';
import { menuFlow } from './sampleTest.ts';

test('every branch has a name of its own, but for those back to the step itself', () => {
  expect(coverFlow(menuFlow).branches).toEqual([
    ...['welcome.keys.1.go', 'welcome.keys.2.go', 'welcome.noInput.go', 'welcome.noMatch.go'],
    'sales.ifFails',
    ...['pin.noInput.go', 'pin.noMatch.go', 'pin.go'],
    ...['bye.go', 'start'],
  ]);
});

test('what is entered has been taken, and is the step that it stands for', () => {
  const { flow, taken } = coverFlow(menuFlow);
  expect(taken.size).toBe(0);
  const welcome = flow.steps[flow.start];
  expect(welcome).toMatchObject({ kind: 'menu' });
  const [, second] = welcome?.kind === 'menu' ? welcome.keys : [];
  expect(stepNameOf(String(second?.go))).toBe('pin');
  expect(flow.steps[second?.go as StepId]).toMatchObject({ kind: 'collect' });
  expect([...taken]).toEqual(['start', 'welcome.keys.2.go']);
});

test('the end is a branch too', () => {
  const { flow } = coverFlow(menuFlow);
  const bye = flow.steps['bye' as StepId];
  const end = bye?.kind === 'say' ? flow.steps[bye.go as StepId] : undefined;
  expect(end).toEqual({ kind: 'hangup', prompt: null });
});

test('names of the author are none of targets', () => {
  const step = requestStep('ask', 'end', {
    body: { go: 'end', of: { ifFails: 'end' } },
    fields: { go: 'end' },
  });
  const { flow, branches } = coverFlow(flowOf('ask', { ask: step }));
  expect(branches).toEqual(['ask.ifFails', 'start']);
  expect(flow.steps[flow.start]).toMatchObject({ body: step.body, fields: step.fields });
});

test('digits that are only counted are never invalid, a number may be', () => {
  const branchesOf = (as: string) => {
    const collect = `{ say: "?", into: x, as: ${as}, invalid: { go: end }, go: end }`;
    return coverFlow(flowFrom(`start: a\nsteps: { a: { collect: ${collect} } }`)).branches;
  };
  expect(branchesOf('digits')).not.toContain('a.invalid.go');
  expect(branchesOf('{ number: { from: 1, to: 9 } }')).toContain('a.invalid.go');
});
