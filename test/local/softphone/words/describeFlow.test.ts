import { expect, test } from 'vitest';
import { wayThrough } from '../../../../src/local/softphone/state/wayThrough.ts';
import {
  describePlace,
  describeSteps,
} from '../../../../src/local/softphone/words/describeFlow.ts';
import { appCall, endedAppCall, supportGraph } from '../supportGraph.ts';

test.each([
  [appCall(), 'Now in sales'],
  [{ ...endedAppCall(), status: 'ringing' }, 'Not in the flow yet'],
  [endedAppCall(), 'welcome → sales, then ended: completed'],
  [endedAppCall({ steps: [], outcome: 'busy' }), 'Ended: busy'],
  [endedAppCall({ steps: ['a', 'b', 'c', 'd', 'e'] }), '… → b → c → d → e, then ended: completed'],
])('%j: %s', (call, words) => {
  expect(describePlace(call)).toBe(words);
});

test('each step is told with its kind, its mark and where it leads', () => {
  expect(describeSteps(supportGraph, wayThrough(supportGraph, appCall()))).toEqual([
    'sales (transfer), the call is here: leads to ifFails: sorry',
    'welcome (menu), visited: leads to 1: sales; star: welcome; noInput, noMatch: sorry',
    'sorry (say): leads to end',
  ]);
});

test('a step that leads nowhere says so', () => {
  const graph = { start: 'bye', steps: [{ name: 'bye', kind: 'hangup' }], ways: [] };
  expect(describeSteps(graph, wayThrough(graph, appCall()))).toEqual([
    'bye (hangup): leads nowhere',
  ]);
});
