import { expect, it } from 'vitest';
import { toFlowEntity } from '../../src/store/toFlowEntity.ts';
import { sampleFlow } from './sampleFlow.ts';

it('keeps a small flow in one property, under its hash', () => {
  const flow = sampleFlow();
  expect(toFlowEntity(flow)).toEqual({
    partitionKey: 'flow',
    rowKey: flow.hash,
    schemaVersion: 2,
    name: 'goodbye',
    parts: 1,
    json0: JSON.stringify(flow),
  });
});

it('spreads a large flow over properties of 30,000 characters', () => {
  const entity = toFlowEntity(sampleFlow('x'.repeat(60_000)));
  expect(entity.parts).toBe(3);
  expect([entity.json0, entity.json1].map((part) => String(part).length)).toEqual([30_000, 30_000]);
});

it('writes ASCII alone', () => {
  expect(toFlowEntity(sampleFlow('é🙂')).json0).toContain('"\\u00e9\\ud83d\\ude42"');
});

it('refuses a flow that does not fit into a row', () => {
  expect(() => toFlowEntity(sampleFlow('é'.repeat(80_000)))).toThrow(
    'The flow goodbye is too large: compiled, a flow may have 480000 characters. Split it',
  );
});
