import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileFlows } from '../../src/local/tasks/compileFlows.ts';
import { readFile } from '../local/simulator/recording/readFile.ts';
import { type CallResource, story, until, useHouse } from './house.ts';
import { unpackedApp } from './unpackedApp.ts';

type Recorded = CallResource &
  Readonly<{
    recordings?: readonly Readonly<{
      what: string;
      state: string;
      seconds: number;
      heard: boolean;
      href?: string;
    }>[];
  }>;

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Whatever day it is and wherever the test runs, the office is closed for days. */
const openDay = days[(new Date().getUTCDay() + 3) % 7];

const { folder } = await unpackedApp();
const flows = path.join(folder, 'flows');
const shipped = new URL('../../src/flows/after-hours.yaml', import.meta.url);
mkdirSync(flows, { recursive: true });
const flow = readFileSync(shipped, 'utf8').replace(
  'mon-fri: "09:00-17:00"',
  `${openDay}: "12:00-12:30"`,
);
writeFileSync(path.join(flows, 'after-hours.yaml'), flow);
writeFileSync(path.join(flows, 'routes.yaml'), 'routes: [{ flow: after-hours }]\n');
const compiled = await compileFlows(flows, path.join(folder, 'dist'));
const house = useHouse({ root: folder });

const callFrom = async (from: string): Promise<Recorded> => {
  const found = (await house.listed()).find((call) => call.from === from);
  if (found === undefined) throw new Error(`no call from ${from}`);
  return (await (await house.api('GET', `/api/calls/${found.id}`)).json()) as Recorded;
};

const stateOf = ({ recordings }: Recorded) => recordings?.[0]?.state;

test('a caller leaves a message out of hours, which can be listened to', async () => {
  expect(compiled).toMatchObject({ ok: true });
  const from = '+12065550171';
  const words = 'This is Ann Miller. Please call me back tomorrow, it is about my order.';
  const script = [{ hear: 'leave a message' }, { say: words }, { hear: 'Thank you' }];
  const leg = await house.ended(await house.dial(script, from));
  expect(story(leg)).toContain('heard Thank you');
  const call = await until(
    () => callFrom(from),
    // The file may be kept before the hanging up is heard.
    (one) => one.status === 'ended' && stateOf(one) === 'kept',
  );
  expect(call.outcome).toBe('completed');
  const [recording] = call.recordings ?? [];
  expect(recording).toMatchObject({ what: 'voicemail', heard: false });
  const answer = await house.api('GET', recording?.href ?? '');
  expect(answer.headers.get('content-type')).toBe('audio/wav');
  const wave = readFile(Buffer.from(await answer.arrayBuffer()));
  expect(Math.abs(wave.ms / 1000 - (recording?.seconds ?? 0))).toBeLessThan(1);
  expect(wave.ms).toBeGreaterThan(3_000);
  expect(wave.loudness(0, wave.ms)).toBeGreaterThan(300);
  expect((await callFrom(from)).recordings).toMatchObject([{ heard: true }]);
  // The provider's own copy is gone soon after ours is kept.
  const provided = () =>
    house.simulate<{ recordings: { files: { isDeleted: boolean }[] }[] }>(
      'GET',
      '/_sim/recordings',
    );
  await until(provided, ({ recordings }) =>
    recordings.flatMap(({ files }) => files).every(({ isDeleted }) => isDeleted),
  );
});

test('a caller who says nothing leaves nothing', async () => {
  const from = '+12065550172';
  const id = await house.dial([{ hear: 'leave a message' }], from);
  const hasHeard = (count: number) => (leg: { transcript: readonly { kind: string }[] }) =>
    leg.transcript.filter(({ kind }) => kind === 'heard').length >= count;
  // Silence, hours, prompt and beep; then ten seconds pass, on the simulator's clock.
  await until(() => house.leg(id), hasHeard(4));
  await house.simulate('POST', '/_sim/clock/advance', { ms: 12_000 });
  await house.ended(id);
  const call = await until(
    () => callFrom(from),
    (one) => one.status === 'ended' && stateOf(one) === 'empty',
  );
  expect(call.recordings).toMatchObject([{ state: 'empty', heard: false }]);
  expect(call.recordings?.[0]).not.toHaveProperty('href');
});

test.each(['refused', 'fails'])('where recording is %s the caller hears so', async (start) => {
  await house.simulate('PUT', '/_sim/faults', { recording: { start } });
  const from = start === 'fails' ? '+12065550173' : '+12065550174';
  const leg = await house.ended(await house.dial([{ hear: 'leave a message' }], from));
  expect(story(leg)).toContainEqual(expect.stringContaining('We are sorry'));
  await house.simulate('PUT', '/_sim/faults', {});
  const call = await until(
    () => callFrom(from),
    (one) => one.status === 'ended',
  );
  expect(call).toMatchObject({ outcome: 'completed', recordings: [{ state: 'refused' }] });
});
