import { expect, test } from 'vitest';
import { createWireLog } from '../../../../src/local/simulator/watch/createWireLog.ts';

const entry = { at: '', way: 'toApp', name: 'CallConnected', status: 200, ms: 1 } as const;

test('entries are kept by call, and each is announced', () => {
  const told: string[] = [];
  const wire = createWireLog((call) => told.push(call));
  wire.add('a', entry);
  wire.add('b', entry);
  wire.add('a', entry);
  expect([wire.list('a').length, wire.list('b').length, wire.list('c')]).toEqual([2, 1, []]);
  expect(told).toEqual(['a', 'b', 'a']);
});

test('a leg is known after its end', () => {
  const wire = createWireLog(() => undefined);
  wire.bindLeg('leg', 'a');
  expect([wire.callOfLeg('leg'), wire.callOfLeg('other')]).toEqual(['a', undefined]);
});

test('the memory has limits', () => {
  const wire = createWireLog(() => undefined);
  for (let call = 0; call < 2001; call += 1) wire.add(String(call), entry);
  for (let count = 0; count < 600; count += 1) wire.add('2000', entry);
  expect([wire.list('0').length, wire.list('1').length, wire.list('2000').length]).toEqual([
    0, 1, 500,
  ]);
});
