import type { CallId } from '../../../src/engine/ids.ts';
import { later } from '../../../src/engine/ids.ts';
import { kept, notice, statusContent, workflow } from '../../calls/notices.ts';
import { activeCall, rowOf } from '../../calls/rows.ts';
import { type AdminWorld, adminWorld } from '../adminWorld.ts';

export const first = 'aaaaaaaaaaaaaaaaaaaaaa' as CallId;
export const second = 'bbbbbbbbbbbbbbbbbbbbbb' as CallId;

const minuteMs = 60_000;
const of = (seq: number) => later(notice().at, seq * minuteMs);

/** Each of two calls has three notices that were given up: two changes of status, and a card. */
export const worldWithDead = async (): Promise<AdminWorld> => {
  const world = adminWorld();
  const { calls, deadNotices } = world.stores;
  for (const id of [first, second]) {
    const notices = [
      notice({ seq: 1, at: of(1), content: statusContent({ status: 'dialing' }) }),
      notice({ seq: 2, at: of(2), content: statusContent({ status: 'ended', outcome: 'busy' }) }),
      notice({ seq: 3, at: of(3), channel: 'teams', url: workflow }),
    ];
    const row = rowOf({ ...activeCall({ kind: 'transferred' }), id });
    await calls.save({ id, row, etag: null, events: [], settled: [], notices });
    for (const { kept: unsent, etag } of await calls.unsentNotices(id)) {
      const { notice: one } = unsent;
      const tries = one.seq === 1 ? 1 : 14;
      const dead = kept({ notice: one, state: 'dead', tries, note: 'it answered 500' });
      await calls.replaceNotice(id, dead, etag);
      await deadNotices.add(id, dead);
    }
  }
  return world;
};
