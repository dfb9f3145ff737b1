import { expect, test } from 'vitest';
import { switchesUsedBy } from '../../src/calls/switchesUsedBy.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { sampleFlow } from '../store/sampleFlow.ts';

const flowWith = (steps: object): Flow => JSON.parse(JSON.stringify({ ...sampleFlow(), steps }));

test('names every switch once, wherever a step asks for it', () => {
  const flow = flowWith({
    a: { kind: 'branch', cases: [{ when: { switch: 'night' } }, { when: { switch: 'closed' } }] },
    b: { kind: 'branch', cases: [{ when: { all: [{ switch: 'night' }] } }] },
  });
  expect(switchesUsedBy(flow)).toEqual(['closed', 'night']);
  expect(switchesUsedBy(flow)).toBe(switchesUsedBy(flow));
});

test('a flow of other steps asks for none', () => {
  expect(switchesUsedBy(sampleFlow('switch'))).toEqual([]);
});
