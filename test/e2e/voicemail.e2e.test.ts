import { expect, test } from 'vitest';
import { until, useHouse } from './house.ts';

const house = useHouse();
const onCall = '+18005550172';
const engineers = ['+14255550111', '+14255550112', '+14255550113'];

type Recording = Readonly<{ n: number; state: string; heard: boolean; href: string; what: string }>;

const headerBytes = 44;

const recordingsOf = async (id: string): Promise<readonly Recording[]> => {
  const response = await house.api('GET', `/api/calls/${id}`);
  const { recordings = [] } = (await response.json()) as { recordings?: Recording[] };
  return recordings;
};

test('a message that a caller leaves can be downloaded and heard', async () => {
  for (const number of engineers) {
    await house.simulate('PUT', `/_sim/handsets/${number}`, { behaviour: 'unreachable' });
  }
  const from = '+12065550122';
  const script = [{ hear: 'after the tone' }, { wait: 1000 }, { say: 'The pump has stopped.' }];
  const leg = await house.dial([...script, { hear: 'passed on' }], from, onCall);
  await house.ended(leg);
  const [call] = await until(
    async () => (await house.listed()).filter((one) => one.from === from),
    ([one]) => one?.status === 'ended',
  );
  expect(call).toMatchObject({ outcome: 'completed' });
  const [message] = await until(
    () => recordingsOf(call?.id ?? ''),
    ([one]) => one?.state === 'kept',
  );
  expect(message).toMatchObject({ what: 'voicemail', heard: false });
  const response = await house.api('GET', message?.href ?? '');
  expect(response.headers.get('content-type')).toBe('audio/wav');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 4).toString()).toBe('RIFF');
  // Somebody can be heard in it.
  const samples = new Int16Array(bytes.buffer, bytes.byteOffset + headerBytes, 16_000);
  expect(Math.max(...samples)).toBeGreaterThan(500);
  const [heard] = await until(
    () => recordingsOf(call?.id ?? ''),
    ([one]) => one?.heard === true,
  );
  expect(heard).toMatchObject({ n: message?.n, heard: true });
});
