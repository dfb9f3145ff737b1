import { describe, expect, it } from 'vitest';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';
import { toWakeup } from '../../src/store/toWakeup.ts';
import { newCallId, sampleTime } from './sampleRow.ts';

const id = newCallId();
const hour = 3_600;
const week = 7 * 24 * hour;

const wakeupIn = (ms: number) =>
  toWakeup(id, 3 as CommandNumber, (sampleTime + ms) as Instant, sampleTime);

describe('toWakeup', () => {
  it('names the call and the command in plain JSON', () => {
    expect(JSON.parse(wakeupIn(0).text)).toEqual({ id, n: 3, at: sampleTime });
  });

  it.each([
    ['now', 0, 0],
    ['in the past', -60_000, 0],
    ['in a millisecond', 1, 1],
    ['in a second', 1_000, 1],
    ['in a bit more than a second', 1_001, 2],
    ['in a week', week * 1_000, week],
    ['in a month', 30 * 24 * hour * 1_000, week],
  ])('hides a message that is due %s, and lets it live an hour longer', (_, ms, seconds) => {
    expect(wakeupIn(ms)).toMatchObject({
      visibilityTimeout: seconds,
      messageTimeToLive: seconds + hour,
    });
  });
});
