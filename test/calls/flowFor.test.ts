import { expect, test } from 'vitest';
import { flowFor } from '../../src/calls/flowFor.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import { shippedFlows } from './supportFlow.ts';

test('a flow is found by its name', () => {
  const { name } = flowFor(shippedFlows(), 'contoso-support' as FlowId);
  expect(name).toBe('contoso-support');
});

test.each(['nope', 'constructor', '__proto__'])('%s is no flow, and those are told', (name) => {
  expect(() => flowFor(shippedFlows(), name as FlowId)).toThrow(
    expect.objectContaining({
      code: 'unknownFlow',
      field: 'flow',
      message: expect.stringContaining('contoso-support'),
    }),
  );
});
