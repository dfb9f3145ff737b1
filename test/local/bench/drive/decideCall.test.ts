import { expect, test } from 'vitest';
import type { FlowId } from '../../../../src/flow/flow.ts';
import { decideCall } from '../../../../src/local/bench/drive/decideCall.ts';
import { shippedFlows } from '../../../calls/supportFlow.ts';

test('the call that is measured goes all the way through the support menu', () => {
  const flow = shippedFlows().flows['contoso-support' as FlowId];
  if (flow === undefined) throw new Error('the support menu is not shipped');
  expect(decideCall(flow)).toMatchObject({ decisions: 5, call: { outcome: 'transferred' } });
});
