import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { archived, everything } from './archived.ts';

const hourMs = 3_600_000;
const at = (text: string, hours = 0): Instant => (Date.parse(text) + hours * hourMs) as Instant;

test('finds the calls of the days before one, the oldest first, page by page', async () => {
  const { keep, archive } = archived();
  const first = await keep(at('2026-08-01'));
  const second = await keep(at('2026-08-01', 5));
  const third = await keep(at('2026-08-02', 1));
  await keep(at('2026-08-03'));
  const page = await archive.before('2026-08-03', null, 2);
  expect(page.calls.map(({ id }) => id)).toEqual([first, second]);
  const rest = await archive.before('2026-08-03', page.next, 2);
  expect([rest.calls.map(({ id }) => id), rest.next]).toEqual([[third], null]);
  expect(await archive.before('2026-08-01', null, 2)).toEqual({ calls: [], next: null });
});

test('takes away what was there, and does not mind what is not', async () => {
  const { keep, left, archive, hash } = archived();
  const day = at('2026-08-01');
  const id = await keep(day);
  const other = await keep(day);
  expect(await archive.callsOf(hash)).toEqual([id, other].toSorted());
  for (let time = 0; time < 2; time += 1) {
    await archive.unlist({ id, createdAt: day });
    await archive.unmarkNumber(hash, id);
    await archive.unmarkRecording(`recording-${id}` as never);
    await archive.erase(id);
  }
  const recording = true;
  expect(await left(id, day)).toEqual({
    ...{ row: false, timeline: false, listed: false, marked: false },
    ...{ recording, recordingMark: false },
  });
  expect(await left(other, day)).toEqual(everything);
});
