import { expect, test } from 'vitest';
import { dialRefusal } from '../../src/calls/dialRefusal.ts';
import type { DialRefused } from '../../src/engine/dialRule.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import { dialling } from './ledgers.ts';
import { number } from './world.ts';

const noon = Date.parse('2026-11-26T12:30:00Z');
const abroad: DialRefused = { rule: 'country', message: 'Not there.' };

const ruleFor = async (stopped: boolean, country: boolean, listed: boolean) => {
  const suppressed = createMemorySuppressedStore();
  const why = { at: noon as Instant, reason: 'asked', by: 'crm' };
  if (listed) await suppressed.add(number('+12065550123'), why);
  const refused = await dialRefusal(
    { suppressed, isStopped: async () => stopped, mayDial: () => (country ? abroad : null) },
    dialling(noon).command,
  );
  return refused?.rule ?? null;
};

test('an operator’s word comes first, then what the number tells, then the list', async () => {
  expect(await ruleFor(true, true, true)).toBe('killSwitch');
  expect(await ruleFor(false, true, true)).toBe('country');
  expect(await ruleFor(false, false, true)).toBe('doNotCall');
  expect(await ruleFor(false, false, false)).toBeNull();
});

test('when nobody knows whether dialling is stopped, nobody is dialled', async () => {
  const deps = {
    suppressed: createMemorySuppressedStore(),
    isStopped: async () => Promise.reject(new Error('storage is down')),
    mayDial: () => null,
  };
  await expect(dialRefusal(deps, dialling(noon).command)).rejects.toThrow('storage is down');
});
