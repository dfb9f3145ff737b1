import { expect, test } from 'vitest';
import { suppressCaller } from '../../src/calls/suppressCaller.ts';
import type { CallId, CommandNumber } from '../../src/engine/ids.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import { createManualClock } from './manualClock.ts';
import { number } from './world.ts';

const command = {
  ...({ kind: 'suppress', n: 7 as CommandNumber } as const),
  number: number('+12065550100'),
};

test('the number is on the list, by the call in which that was asked for', async () => {
  const deps = { suppressed: createMemorySuppressedStore(), clock: createManualClock(1000) };
  const at = deps.clock.now();
  for (const call of ['one', 'two']) {
    expect(await suppressCaller(deps, call as CallId, command)).toEqual({
      kind: 'answered',
      event: { kind: 'OptOutAnswered', id: 'result|7', at, note: '', n: 7, isNoted: true },
    });
  }
  expect(await deps.suppressed.find(command.number)).toEqual({
    ...{ at, by: 'call one', reason: 'asked not to be called, in a call' },
  });
});

test('what storage refuses is not said to be so', async () => {
  const suppressed = {
    ...createMemorySuppressedStore(),
    add: () => Promise.reject(new Error('storage is away')),
  };
  const deps = { suppressed, clock: createManualClock(1000) };
  await expect(suppressCaller(deps, 'one' as CallId, command)).rejects.toThrow('away');
});
