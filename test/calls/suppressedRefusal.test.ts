import { expect, test } from 'vitest';
import { suppressedRefusal } from '../../src/calls/suppressedRefusal.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import { dialling, second } from './ledgers.ts';
import { number } from './world.ts';

const at = Date.parse('2026-11-26T12:30:00Z') as Instant;

test('who does not want to be called is not, and hears since when and why', async () => {
  const suppressed = createMemorySuppressedStore();
  const { command } = dialling(at, '+12065550123');
  expect(await suppressedRefusal({ suppressed }, command)).toBeNull();
  await suppressed.add(number('+12065550123'), { at, reason: 'pressed 9', by: 'call' });
  expect(await suppressedRefusal({ suppressed }, command)).toMatchObject({
    rule: 'doNotCall',
    message: expect.stringMatching(/since 2026-11-26 \(pressed 9\)/),
  });
  // He works here.
  const { to } = command;
  expect(await suppressedRefusal({ suppressed }, { kind: 'transfer', n: second, to })).toBeNull();
});
