import { expect, test } from 'vitest';
import { until, useHouse } from './house.ts';

const house = useHouse();
const calls = 200;

const keys = ['1', '2', '3'] as const;

test('200 calls at once through the menu: all put through, none stuck, none doubled', async () => {
  const callers = Array.from({ length: calls }, (_, index) => ({
    from: `+1206555${String(1000 + index)}`,
    press: keys[index % keys.length] ?? '1',
  }));
  const ids = await Promise.all(
    callers.map(({ from, press }) => house.dial([{ hear: 'Welcome' }, { press }], from)),
  );
  const legs = await Promise.all(ids.map((id) => house.ended(id)));
  const wrong = legs.filter((leg, index) => {
    const to = leg.transcript.filter(({ kind }) => kind === 'transferred');
    return to.length !== 1 || to[0]?.to !== `+1800555100${callers[index]?.press}`;
  });
  expect(wrong).toEqual([]);
  const transfers = (await house.legs()).filter(({ to }) => to.startsWith('+1800555100'));
  expect(transfers).toHaveLength(calls);
  const listed = await until(
    () => house.listed(),
    (all) => all.every(({ status }) => status === 'ended'),
  );
  expect(listed).toHaveLength(calls);
  expect(new Set(listed.map(({ outcome }) => outcome))).toEqual(new Set(['transferred']));
});
