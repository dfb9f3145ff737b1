import { expect, test } from 'vitest';
import { switchesUsedBy } from '../../src/calls/switchesUsedBy.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { sampleFlow } from '../store/sampleFlow.ts';

const flowWith = (steps: object): Flow => JSON.parse(JSON.stringify({ ...sampleFlow(), steps }));
const asks = (name: string) => ({ kind: 'switch', name });

test('names every switch once, wherever a step asks for it or says its words', () => {
  const flow = flowWith({
    a: { kind: 'branch', cases: [{ when: [asks('night')] }, { when: [asks('closed')] }] },
    b: { kind: 'branch', cases: [{ when: [{ kind: 'caller', from: '+1' }, asks('night')] }] },
    c: { kind: 'say', prompt: { kind: 'text', text: 'Oh: {{ switch.snow-day.say }}' } },
  });
  expect(switchesUsedBy(flow)).toEqual(['closed', 'night', 'snow-day']);
  expect(switchesUsedBy(flow)).toBe(switchesUsedBy(flow));
});

test('a flow of other steps asks for none', () => {
  expect(switchesUsedBy(sampleFlow('switch {{variables.switch}}'))).toEqual([]);
});
