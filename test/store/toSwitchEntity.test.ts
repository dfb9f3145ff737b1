import { expect, it } from 'vitest';
import { toSwitchEntity } from '../../src/store/toSwitchEntity.ts';

it('writes a switch under its name, made fit for a key', () => {
  expect(toSwitchEntity('snow day/2', { until: 5, say: 'Snow.' })).toEqual({
    partitionKey: 'switch',
    rowKey: 'snow~20day~2f2',
    schemaVersion: 1,
    name: 'snow day/2',
    json: '{"until":5,"say":"Snow."}',
  });
});
