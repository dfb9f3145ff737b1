import { expect, it } from 'vitest';
import { fromDayEntity } from '../../src/store/fromDayEntity.ts';
import { toDayEntity } from '../../src/store/toDayEntity.ts';
import { newCallId, sampleCall } from './sampleRow.ts';

const entry = { call: sampleCall(newCallId()), revision: 3 };

it('reads what toDayEntity has written', () => {
  expect(fromDayEntity(toDayEntity(entry))).toEqual(entry);
});

it.each([
  [{ schemaVersion: 9 }, /callsByDay\/2026-11-21\/.* has schemaVersion 9/],
  [{ call: undefined }, /has no call or no revision/],
  [{ revision: '3' }, /has no call or no revision/],
])('refuses a row that it cannot read: %j', (change, message) => {
  expect(() => fromDayEntity({ ...toDayEntity(entry), ...change })).toThrow(message);
});
