import { expect, test } from 'vitest';
import type { KeptNotice } from '../../src/calls/notice.ts';
import { noticeAfter, noticeLifeMs } from '../../src/calls/noticeAfter.ts';
import type { WebAnswer } from '../../src/calls/webClient.ts';
import { later } from '../../src/engine/ids.ts';
import { kept } from './notices.ts';

const answered = (status: number, retryAfterMs: number | null = null): WebAnswer => ({
  kind: 'answered',
  status,
  contentType: null,
  retryAfterMs,
  body: 'secret',
});
const failed = (retryable: boolean): WebAnswer => ({ kind: 'failed', why: 'no answer', retryable });
const leased = { owner: 'me', until: later(kept().nextAt, 30_000) };
const first = kept({ lease: leased });
const now = later(first.notice.at, 1_000);

test('what was taken is sent, and the lease is free', () => {
  expect(noticeAfter(first, answered(202), now, 0)).toEqual({
    ...first,
    lease: null,
    state: 'sent',
    note: 'it answered 202',
  });
});

test.each([
  ['500', answered(500)],
  ['404', answered(404)],
  ['a redirection', answered(307)],
  ['no answer', failed(true)],
])('%s is tried again after five seconds', (_, answer) => {
  const after = noticeAfter(first, answer, now, 0);
  expect(after).toMatchObject({ state: 'unsent', tries: 1, lease: null });
  expect(after.nextAt - now).toBe(5_000);
});

test.each([
  ['410', answered(410)],
  ['an address that is refused', failed(false)],
])('%s is given up at once', (_, answer) => {
  expect(noticeAfter(first, answer, now, 0)).toMatchObject({ state: 'dead', tries: 1 });
});

test('whoever asks for time gets it, but not more than four hours', () => {
  expect(noticeAfter(first, answered(429, 60_000), now, 0).nextAt - now).toBe(60_000);
  expect(noticeAfter(first, answered(503, 1), now, 0).nextAt - now).toBe(5_000);
  expect(noticeAfter(first, answered(503, 10 ** 12), now, 0).nextAt - now).toBe(4 * 3_600_000);
});

test('chance makes a delay longer by a fifth at most', () => {
  expect(noticeAfter(first, failed(true), now, 1).nextAt - now).toBe(6_000);
});

test('delays grow for a day, and the last try of it is the last', () => {
  let one: KeptNotice = first;
  let time = now;
  const delays: number[] = [];
  for (let tries = 0; one.state === 'unsent' && tries < 100; tries += 1) {
    one = noticeAfter(one, answered(500), time, 0);
    delays.push(one.nextAt - time);
    time = one.nextAt;
  }
  const [dead = 0, last = 0, ...before] = delays.toReversed();
  expect(one.state).toBe('dead');
  expect(before.toReversed()).toEqual(before.toSorted((a, b) => a - b));
  expect(last).toBeGreaterThan(0);
  expect(dead).toBe(0);
  expect(time).toBe(later(first.notice.at, noticeLifeMs));
  expect(one.tries).toBe(14);
});

test('a day of tries begins again when a person has it tried again', () => {
  const since = later(now, 2 * noticeLifeMs);
  const again = kept({ since, nextAt: since });
  expect(noticeAfter(again, answered(500), later(since, 1_000), 0).state).toBe('unsent');
  expect(noticeAfter(again, answered(500), later(since, noticeLifeMs), 0).state).toBe('dead');
});

test('what a receiver says is not kept: it may be anything', () => {
  expect(JSON.stringify(noticeAfter(first, answered(500), now, 0))).not.toContain('secret');
});
