import { expect, test } from 'vitest';
import { dialRefusal } from '../../src/calls/dialRefusal.ts';
import type { DialRefused } from '../../src/engine/dialRule.ts';
import { dialling } from './ledgers.ts';

const noon = Date.parse('2026-11-26T12:30:00Z');
const abroad: DialRefused = { rule: 'country', message: 'Not there.' };

const ruleFor = async (stopped: boolean, country: boolean) => {
  const refused = await dialRefusal(
    { isStopped: async () => stopped, mayDial: () => (country ? abroad : null) },
    dialling(noon).command,
  );
  return refused?.rule ?? null;
};

test('an operator’s word comes first, then what the number tells', async () => {
  expect(await ruleFor(true, true)).toBe('killSwitch');
  expect(await ruleFor(false, true)).toBe('country');
  expect(await ruleFor(false, false)).toBeNull();
});

test('when nobody knows whether dialling is stopped, nobody is dialled', async () => {
  const deps = {
    isStopped: async () => Promise.reject(new Error('storage is down')),
    mayDial: () => null,
  };
  await expect(dialRefusal(deps, dialling(noon).command)).rejects.toThrow('storage is down');
});
