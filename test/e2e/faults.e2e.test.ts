import { afterEach, expect, test } from 'vitest';
import { type Leg, until, useHouse } from './house.ts';

const house = useHouse();
const calls = 12;

afterEach(async () => {
  await house.simulate('DELETE', '/_sim/faults');
});

const everybodyCalls = async (): Promise<readonly Leg[]> => {
  const script = [{ hear: 'Welcome' }, { press: '1' }];
  const ids = await Promise.all(Array.from({ length: calls }, () => house.dial(script)));
  return Promise.all(ids.map((id) => house.ended(id)));
};

const once = (operation: string, code: number, afterEffect: boolean) => ({
  status: [{ operation, code, times: calls, afterEffect }],
});

test.each<[string, unknown]>([
  ['every callback comes three times', { duplicate: 2 }],
  ['callbacks change places', { reorder: true }],
  ['callbacks are late', { delayMs: 200 }],
  ['callbacks overtake the answers to requests', { beforeResponse: true }],
  ['two callbacks share a delivery', { twoInOne: true }],
  ['IncomingCall comes twice at once', { incomingTwice: true }],
  ['there are events that nobody knows', { unknownEvent: true }],
  ['the answer to :answer is lost', once('answer', 0, true)],
  ['the answer to :play is a 503', once('play', 503, false)],
  ['the answer to :recognize is lost', once('recognize', 0, true)],
  ['the answer to :transfer is a 500, though it took effect', once('transfer', 500, true)],
  ['everything at once', { duplicate: 1, reorder: true, delayMs: 50, twoInOne: true }],
])('when %s, every caller is put through once', async (_, faults) => {
  await house.simulate('PUT', '/_sim/faults', faults);
  const legs = await everybodyCalls();
  for (const leg of legs) {
    const transfers = leg.transcript.filter(({ kind }) => kind === 'transferred');
    expect(transfers).toMatchObject([{ to: '+18005551001' }]);
  }
  const listed = await until(
    () => house.listed(),
    (all) => all.every(({ status }) => status === 'ended'),
  );
  expect(new Set(listed.map(({ outcome }) => outcome))).toEqual(new Set(['transferred']));
});

test('a PromptEnded that never comes is found by the sweeper', { timeout: 90_000 }, async () => {
  await house.simulate('PUT', '/_sim/faults', { drop: { events: ['PlayCompleted'], times: 1 } });
  const id = await house.dial([{ hear: 'Welcome' }, { press: '1' }]);
  const leg = await house.ended(id);
  const heard = leg.transcript.filter(({ text }) => text === 'One moment.');
  expect(heard).toHaveLength(2);
  expect(leg.transcript).toContainEqual(expect.objectContaining({ to: '+18005551001' }));
});
