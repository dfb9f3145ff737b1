import { expect, it } from 'vitest';
import type { DeadNotices } from '../../src/calls/ports.ts';
import { later } from '../../src/engine/ids.ts';
import { kept, notice } from '../calls/notices.ts';
import { newCallId } from './sampleRow.ts';

const dead = (seq: number, atMs: number) =>
  kept({
    notice: notice({ seq, at: later(notice().at, atMs) }),
    state: 'dead',
    note: 'it answered 500',
  });

/** What every list of dead notices keeps to; `create` gives an empty one. */
export const deadNoticesContract = (create: () => DeadNotices): void => {
  it('lists what was added, the oldest first, as many as are asked for', async () => {
    const [list, id, other] = [create(), newCallId(), newCallId()];
    expect(await list.list(10)).toEqual([]);
    await list.add(id, dead(1, 2_000));
    await list.add(other, dead(1, 1_000));
    await list.add(id, dead(2, 3_000));
    expect(await list.list(2)).toEqual([
      { call: other, kept: dead(1, 1_000) },
      { call: id, kept: dead(1, 2_000) },
    ]);
    expect(await list.list(10)).toHaveLength(3);
  });

  it('adds a notice once, and takes it away whether it is there or not', async () => {
    const [list, id] = [create(), newCallId()];
    await list.add(id, dead(1, 0));
    await list.add(id, dead(1, 0));
    expect(await list.list(10)).toHaveLength(1);
    await list.remove(id, dead(1, 0));
    await list.remove(id, dead(1, 0));
    expect(await list.list(10)).toEqual([]);
  });
};
