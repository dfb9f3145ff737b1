import { expect, test } from 'vitest';
import { isLeaseFree, takeLease } from '../../src/calls/takeLease.ts';
import { activeCall, at, n, pending, rowOf, say } from './rows.ts';

const call = activeCall({ kind: 'saying', token: n(3), prompts: [] });

test.each([
  [null, true],
  [{ owner: 'a', until: at(100) }, true],
  [{ owner: 'a', until: at(101) }, false],
])('at 100 a lease %o is free: %s', (lease, free) => {
  expect(isLeaseFree(rowOf(call, { lease }), at(100))).toBe(free);
});

test('what stood under a lease that ran out may have been executed', () => {
  const row = rowOf(call, { lease: { owner: 'a', until: at(100) }, pending: [pending(say(3))] });
  const taken = takeLease(row, 'b', at(200));
  expect(taken.lease).toEqual({ owner: 'b', until: 9_200 });
  expect(taken.pending).toEqual([pending(say(3), true)]);
});

test('what stood under no lease keeps what is known of it', () => {
  const row = rowOf(call, { pending: [pending(say(3)), pending(say(4), true)] });
  expect(takeLease(row, 'b', at(0)).pending).toBe(row.pending);
});
