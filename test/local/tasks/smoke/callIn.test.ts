import { expect, test } from 'vitest';
import { callIn } from '../../../../src/local/tasks/smoke/callIn.ts';
import { call, fakeSystem, phone, ringing, system } from './fakeSystem.ts';

const wanted = { from: phone, number: system, limitMs: 10_000 };
const inbound = { direction: 'inbound', from: phone, to: system } as const;
const before = call({ ...inbound, id: 'before' });
const foreign = call({ ...inbound, id: 'foreign', from: '+14255550100' });
const mine = call({ ...inbound, id: 'mine' });

test('the call that came meanwhile from that phone is the one', async () => {
  const days = [[before], [before], [before, foreign], [before, foreign, mine]];
  const looks = [ringing({ ...inbound, id: 'mine' }), mine];
  const { deps, told, did } = fakeSystem({ days, looks });
  expect(await callIn(deps, wanted)).toMatchObject({ ok: true, call: { id: 'mine' } });
  expect(told[0]).toBe(`In: please call ${system} from ${phone}.`);
  expect(did).toEqual(['Did you hear what was said, and well?']);
});

test('somebody simulated calls by himself', async () => {
  const { deps, did } = fakeSystem({ days: [[], [mine]], looks: [mine], person: true });
  expect((await callIn(deps, wanted)).ok).toBe(true);
  expect(did).toEqual([`calls ${phone} ${system}`]);
});

test('no call is a failure that says where to look, and who called instead', async () => {
  const { deps } = fakeSystem({ days: [[before], [before, foreign]] });
  const { ok, why, call: none } = await callIn(deps, wanted);
  expect([ok, none]).toEqual([false, null]);
  expect(why).toContain('No call came. 1 came from other numbers meanwhile.');
  expect(why).toContain('npm run admin -- doctor');
});

test('whoever stops waiting is not kept', async () => {
  const { deps, stop } = fakeSystem({ days: [[]] });
  stop.abort();
  expect((await callIn(deps, wanted)).ok).toBe(false);
});
