import { expect, test } from 'vitest';
import { until, useHouse } from './house.ts';

const house = useHouse();
const survey = '+18005550173';

type Record = Readonly<{
  status: string;
  outcome?: string;
  recordings?: readonly Readonly<{ what: string; state: string; seconds: number }>[];
  consents?: readonly Readonly<{ how: string; granted: boolean; flow: string }>[];
}>;

const recordOf = async (id: string): Promise<Record> =>
  (await (await house.api('GET', `/api/calls/${id}`)).json()) as Record;

/** The call of somebody, once it is over. */
const callFrom = async (from: string) => {
  const [call] = await until(
    async () => (await house.listed()).filter((one) => one.from === from),
    ([one]) => one?.status === 'ended',
  );
  return call?.id ?? '';
};

test('a caller chooses Spanish, is not satisfied, agrees to be recorded and says why', async () => {
  const from = '+12065550133';
  const script = [
    ...[{ hear: 'oprima 2' }, { press: '2' }, { hear: 'satisfecho' }, { press: '2' }],
    ...[{ hear: 'grabar' }, { press: '1' }, { hear: 'mejorar' }],
    ...[{ wait: 800 }, { press: '#' }, { hear: 'Gracias' }],
  ];
  await house.ended(await house.dial(script, from, survey));
  const id = await callFrom(from);
  const record = await until(
    () => recordOf(id),
    ({ recordings }) => recordings?.[0]?.state === 'kept',
  );
  expect(record).toMatchObject({ outcome: 'completed', recordings: [{ what: 'call' }] });
  expect(record.consents).toMatchObject([
    { how: 'asked', granted: true, flow: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
});

test('who does not want to be recorded is not', async () => {
  const from = '+12065550144';
  const script = [
    ...[{ hear: 'press 1' }, { press: '1' }, { hear: 'satisfied' }, { press: '1' }],
    ...[{ hear: 'May we record' }, { press: '2' }, { hear: 'Thank you' }],
  ];
  await house.ended(await house.dial(script, from, survey));
  const record = await recordOf(await callFrom(from));
  expect(record).not.toHaveProperty('recordings');
  expect(record.consents).toMatchObject([{ granted: false }]);
});

test('a reminder that another service asks for is confirmed by a key', async () => {
  const to = '+12065550155';
  const script = [
    ...[{ hear: 'Hello Ada' }, { press: '1' }, { hear: 'appointment tomorrow' }, { press: '1' }],
    { hear: 'look forward' },
  ];
  await house.simulate('PUT', `/_sim/handsets/${to}`, { behaviour: 'answer', script });
  const response = await house.api('POST', '/api/calls', {
    headers: { 'idempotency-key': 'reminder-of-ada' },
    body: { to, flow: 'appointment-reminder', variables: { name: 'Ada', when: 'tomorrow' } },
  });
  expect(response.status).toBe(202);
  const { id } = (await response.json()) as { id: string };
  const record = await until(
    () => recordOf(id),
    ({ status }) => status === 'ended',
  );
  expect(record).toMatchObject({ outcome: 'completed' });
});
