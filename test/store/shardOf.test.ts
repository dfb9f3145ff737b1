import { expect, it } from 'vitest';
import { shardOf, shards } from '../../src/store/shardOf.ts';
import { newCallId } from './sampleRow.ts';

it('has sixteen shards, with names of one length', () => {
  expect(shards).toHaveLength(16);
  expect([shards[0], shards[9], shards[15]]).toEqual(['00', '09', '15']);
});

it('gives a call the same shard for ever', () => {
  expect(['a', 'b', 'c'].map(shardOf)).toEqual(['10', '14', '14']);
});

it('spreads calls over all shards', () => {
  const used = new Set(Array.from({ length: 1_000 }, () => shardOf(newCallId())));
  expect([...used].toSorted()).toEqual(shards);
});
