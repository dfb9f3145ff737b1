import { expect, it } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { dueShardOf, shardOf, shards } from '../../src/store/shardOf.ts';
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

it('has what is due within a minute in one shard, and each minute of sixteen in its own', () => {
  const at = (ms: number) => dueShardOf((1_795_000_020_000 + ms) as Instant);
  expect([at(-1), at(0), at(59_999), at(60_000)]).toEqual(['10', '11', '11', '12']);
  const used = new Set(Array.from({ length: 16 }, (_, minute) => at(minute * 60_000)));
  expect([...used].toSorted()).toEqual(shards);
});
