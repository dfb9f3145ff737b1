import { expect, test } from 'vitest';
import { callAutomation } from '../../../../src/local/simulator/api/callAutomation.ts';

test('refusals have numbers for codes, and answers name their call', () => {
  expect(callAutomation.unsigned('No key.')).toMatchObject({ status: 401, code: '7509' });
  expect(callAutomation.noVersion()).toMatchObject({ status: 400, code: '8523' });
  const connection = { id: 'leg', correlationId: 'call' };
  const chain = 'x-microsoft-skype-chain-id';
  expect(callAutomation.headers({ status: 200, connection }, 1)).toEqual({ [chain]: 'call' });
  expect(callAutomation.headers({ status: 404 }, 1)[chain]).toMatch(/^[0-9a-f-]{36}$/);
});
