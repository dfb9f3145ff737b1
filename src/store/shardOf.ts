import { createHash } from 'node:crypto';
import type { Instant } from '../engine/ids.ts';

const shardCount = 16;
const msPerMinute = 60_000;

const nameOf = (shard: number): string => String(shard).padStart(2, '0');

/** The partitions over which the active calls are spread: `00` to `15`. */
export const shards: readonly string[] = Array.from({ length: shardCount }, (_, n) => nameOf(n));

/** The shard of a call, the same for ever. */
export const shardOf = (id: string): string =>
  nameOf(createHash('sha256').update(id).digest().readUInt8(0) % shardCount);

/** The shard of all that is due within the same minute, so that it can be written together. */
export const dueShardOf = (dueAt: Instant): string =>
  nameOf(Math.floor(dueAt / msPerMinute) % shardCount);
