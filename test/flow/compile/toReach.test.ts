import { expect, test } from 'vitest';
import { toReach } from '../../../src/flow/compile/toReach.ts';
import { parseParty } from '../../../src/flow/party.ts';

test('a transfer has its party, and other kinds of step are none of these', () => {
  const to = parseParty('8:acs:ben');
  if (to === null || to.kind === 'withheld') throw new Error('there is nobody');
  const transfer = { kind: 'transfer', to, prompt: null, ifFails: 'b' };
  expect(toReach({ transfer: { to, ifFails: 'b' } }, {})).toEqual(transfer);
  expect(toReach({ goto: 'b' }, {})).toBeNull();
});
