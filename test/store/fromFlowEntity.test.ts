import { expect, it } from 'vitest';
import { fromFlowEntity } from '../../src/store/fromFlowEntity.ts';
import { toFlowEntity } from '../../src/store/toFlowEntity.ts';
import { sampleFlow } from './sampleFlow.ts';

const flow = sampleFlow('é🙂"\\\n'.repeat(10_000));

it('reads what toFlowEntity has written', () => {
  expect(JSON.stringify(fromFlowEntity(toFlowEntity(flow)))).toBe(JSON.stringify(flow));
});

it.each([
  [{ schemaVersion: 9 }, /flows\/flow\/.* has schemaVersion 9/],
  [{ json1: undefined }, /lacks a part of its flow/],
  [{ parts: 0 }, /lacks a part of its flow/],
  [{ parts: undefined }, /lacks a part of its flow/],
])('refuses a row that it cannot read: %j', (change, message) => {
  expect(() => fromFlowEntity({ ...toFlowEntity(flow), ...change })).toThrow(message);
});

it('reads a flow of a build that knew neither calendars nor switches', () => {
  const { zone, calendars, switches, ...old } = flow;
  const entity = toFlowEntity(old as typeof flow); // As that build has written it.
  expect(fromFlowEntity(entity)).toEqual({ ...old, zone: null, calendars: {}, switches: {} });
});
