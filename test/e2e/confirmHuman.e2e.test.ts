import { expect, test } from 'vitest';
import { type CallResource, until, useHouse } from './house.ts';

/** Prompts and greetings take a part of their time, so that somebody is there to hear them. */
const house = useHouse({ factor: 0.3 });
const flow = 'appointment-reminder';

type Placed = CallResource &
  Readonly<{ answeredBy?: string; variables?: object; attempt?: number }>;

const handset = (number: string, settings: object) =>
  house.simulate('PUT', `/_sim/handsets/${number}`, settings);

const place = async (to: string, more: object = {}): Promise<Response> =>
  house.api('POST', '/api/calls', {
    headers: { 'Idempotency-Key': `confirm-${to}-${JSON.stringify(more).length}` },
    body: { to, flow, variables: { name: 'Ada', when: 'tomorrow at ten' }, ...more },
  });

const recordOf = async (id: string): Promise<Placed> =>
  (await (await house.api('GET', `/api/calls/${id}`)).json()) as Placed;

const record = async (to: string, isWanted: (one: Placed) => boolean, more: object = {}) => {
  const response = await place(to, more);
  expect(response.status).toBe(202);
  const { id } = (await response.json()) as { id: string };
  return until(() => recordOf(id), isWanted);
};

const isEnded = ({ status }: Placed): boolean => status === 'ended';

const heardBy = async (to: string): Promise<string> => {
  const leg = (await house.legs()).find((one) => one.to === to);
  const heard = (leg?.transcript ?? []).filter(({ kind }) => kind === 'heard');
  return heard.map(({ text = '' }) => text).join(' ');
};

test('whoever presses 1 is a person, and hears what is meant for one', async () => {
  const to = '+12065550141';
  const script = [
    ...[{ say: 'Hello?' }, { hear: 'with a message for you' }, { press: '1' }],
    ...[{ hear: 'appointment tomorrow at ten' }, { press: '1' }, { hear: 'look forward' }],
  ];
  await handset(to, { behaviour: 'answer', script });
  const call = await record(to, isEnded);
  expect(call).toMatchObject({ outcome: 'completed', answeredBy: 'person' });
  expect(call.variables).toMatchObject({ answer: 'confirmed' });
});

const greeting =
  'Hi. This is the line of Ada Lovelace. I cannot come to the phone at the moment. ' +
  'Please leave your name and your number after the tone. Thank you very much for your call.';

test('a voicemail is a machine, hears nothing private and does not count as reached', async () => {
  const to = '+12065550142';
  await handset(to, { behaviour: 'voicemail', greeting });
  const call = await record(to, isEnded);
  expect(call).toMatchObject({ outcome: 'machine', answeredBy: 'machine' });
  expect(call.variables).toMatchObject({ answer: 'machine' });
  expect(await heardBy(to)).not.toContain('tomorrow at ten');
});

test('a machine is called again where that was asked for', async () => {
  const to = '+12065550143';
  await handset(to, { behaviour: 'voicemail', greeting });
  const retry = { on: ['machine'], attempts: 2, interval: '10m' };
  const call = await record(to, ({ status }) => status === 'scheduled', { retry });
  expect(call).toMatchObject({ status: 'scheduled', attempt: 2, why: 'retry' });
  expect((await house.api('DELETE', `/api/calls/${call.id}`)).status).toBeLessThan(300);
});

test('of somebody who says and presses nothing nobody knows what he is', async () => {
  const to = '+12065550144';
  await handset(to, { behaviour: 'answer', script: [] });
  const call = await record(to, isEnded);
  expect(call).toMatchObject({ outcome: 'completed', answeredBy: 'unknown' });
  expect(call.variables).toMatchObject({ answer: 'none' });
  expect(await heardBy(to)).not.toContain('tomorrow at ten');
}, 120_000);

test('whoever presses 9 is told that he is called no more, and it is so', async () => {
  const to = '+12065550145';
  const script = [
    ...[{ hear: 'with a message for you' }, { press: '1' }, { hear: 'press 9' }, { press: '9' }],
    { hear: 'not call this number again' },
  ];
  await handset(to, { behaviour: 'answer', script });
  const call = await record(to, isEnded);
  expect(call).toMatchObject({ outcome: 'completed', answeredBy: 'person' });
  const listed = await house.api('GET', `/api/suppressions/${encodeURIComponent(to)}`);
  expect(listed.status).toBe(200);
  expect(await listed.json()).toMatchObject({ by: `call ${call.id}` });
  const again = await place(to, { reference: 'again' });
  expect(again.status).toBe(403);
  expect(await again.text()).toContain('do-not-call');
});
