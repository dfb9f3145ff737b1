import { expect, test } from 'vitest';
import type {
  NumberOperation,
  OperationType,
} from '../../../../src/local/simulator/numbers/model.ts';
import {
  toOperationBody,
  toResultLink,
} from '../../../../src/local/simulator/numbers/toOperationBody.ts';

const operation = (type: OperationType): NumberOperation => ({
  id: `${type}_1`,
  type,
  createdMs: 0,
  startedMs: 1000,
  durationMs: 1000,
  resource: type === 'search' ? '/results/1' : null,
  isOver: false,
  error: undefined,
  cancel: () => undefined,
});

test.each([
  ['search', ['notStarted', 'notStarted', 'running', 'running']],
  ['purchase', ['running', 'notStarted', 'notStarted', 'notStarted']],
  ['releasePhoneNumber', ['notStarted', 'running', 'running', 'running']],
  ['updatePhoneNumberCapabilities', ['running', 'running', 'running', 'running']],
] as const)('%s goes through %j', (type, statuses) => {
  const at = [1000, 1380, 1500, 2000].map(
    (nowMs) => toOperationBody(operation(type), { nowMs, version: 'v' }).status,
  );
  expect(at).toEqual(statuses);
});

test('what is over has succeeded or failed', () => {
  const over = { ...operation('search'), isOver: true };
  expect(toOperationBody(over, { nowMs: 0, version: 'v' })).toEqual({
    operationType: 'search',
    status: 'succeeded',
    resourceLocation: '/results/1?api-version=v',
    createdDateTime: '1970-01-01T00:00:00.0000000+00:00',
    id: 'search_1',
    lastActionDateTime: '0001-01-01T00:00:00+00:00',
  });
  const error = { code: 'PurchaseFailed', message: 'why' };
  const failed = { ...operation('purchase'), isOver: true, error };
  expect(toOperationBody(failed, { nowMs: 0, version: 'v' })).toMatchObject({
    status: 'failed',
    resourceLocation: null,
    error,
  });
  expect(toResultLink(failed, 'v')).toBeUndefined();
});
