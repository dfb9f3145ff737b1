import { expect, test } from 'vitest';
import { startOperation } from '../../../../src/local/simulator/numbers/startOperation.ts';
import { createTestWorld } from '../createTestWorld.ts';

const given = { type: 'purchase', version: 'v', durationMs: 1000, resource: null } as const;

test('what takes no time is over before the answer', () => {
  const { world } = createTestWorld({ factor: 0 });
  const done: string[] = [];
  const answer = startOperation(world, {
    ...given,
    id: 'a',
    finish: () => void done.push('finished'),
  });
  expect(done).toEqual(['finished']);
  expect(answer).toEqual({
    status: 202,
    headers: {
      'operation-location': '/phoneNumbers/operations/purchase_a?api-version=v',
      'operation-id': 'purchase_a',
      'purchase-id': 'a',
      'access-control-expose-headers': 'Operation-Location,operation-id,purchase-id',
    },
  });
  expect(world.numbers.operations.get('purchase_a')).toMatchObject({ isOver: true });
});

test('its error is kept, and what is cancelled is undone and never finishes', async () => {
  const { world } = createTestWorld({ factor: 1 });
  const done: string[] = [];
  const error = { code: 'Why', message: 'not' };
  startOperation(world, { ...given, id: 'fails', finish: () => error });
  const finish = () => void done.push('finished');
  startOperation(world, { ...given, id: 'b', finish, undo: () => void done.push('undone') });
  const { operations } = world.numbers;
  operations.get('purchase_b')?.cancel();
  await world.clock.advance(1000);
  expect(operations.get('purchase_fails')).toMatchObject({ isOver: true, error });
  expect(operations.get('purchase_b')).toMatchObject({ error: { code: 'Cancelled' } });
  operations.get('purchase_fails')?.cancel();
  expect(operations.get('purchase_fails')).toMatchObject({ error });
  expect(done).toEqual(['undone']);
});

test('only the last thousand are remembered', () => {
  const { world } = createTestWorld();
  for (let index = 0; index < 1001; index += 1) {
    startOperation(world, { ...given, id: String(index), finish: () => undefined });
  }
  expect(world.numbers.operations.size).toBe(1000);
  expect(world.numbers.operations.has('purchase_0')).toBe(false);
});
