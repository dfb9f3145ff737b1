import { expect, test } from 'vitest';
import { callerIdOf } from '../../../src/admin/routing/callerIdOf.ts';
import { numbersWorld } from '../numbers/numbersWorld.ts';

const number = '+12065550100';

const callerOf = async (from: string | null, CALLER_ID?: string) => {
  const settings = async () => ({ origin: 'a test', values: { CALLER_ID }, host: null });
  const { deps } = await numbersWorld({ numbers: [number] }, [], { settings });
  return callerIdOf(from, deps);
};

test.each([
  { from: null, set: `${number}, +12065550101`, is: { number, isOwned: true, canCall: true } },
  { from: '+14155550199', set: number, is: { number: '+14155550199', isOwned: false } },
  { from: null, set: '', is: { kind: 'none' } },
  { from: null, set: undefined, is: { kind: 'none' } },
])('$from with CALLER_ID=$set', async ({ from, set, is }) => {
  expect(await callerOf(from, set)).toMatchObject(is);
});
