import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type CallResource, until, useHouse } from './house.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../../dist/admin/cli.cjs', import.meta.url));
const house = useHouse();
const caller = '+12065550181';
const callee = '+14255550182';

/** The command line as an operator has it, on the storage and the resource of this house. */
const admin = async (...argv: readonly string[]) => {
  const env = { ...process.env, ...house.environment().settings };
  const { stdout } = await run(process.execPath, [program, ...argv, '--json'], { env });
  return JSON.parse(stdout) as Record<string, unknown>;
};

const placed = async (body: object): Promise<CallResource> => {
  const headers = { 'idempotency-key': `operators-${Math.random()}` };
  const answer = await house.api('POST', '/api/calls', { body, headers });
  expect(answer.status).toBe(202);
  return (await answer.json()) as CallResource;
};

const call = async (id: string) =>
  (await (await house.api('GET', `/api/calls/${id}`)).json()) as CallResource;

test('an operator hangs up a call that rings, and one that is still to come', async () => {
  await house.simulate('PUT', `/_sim/handsets/${callee}`, { behaviour: 'manual' });
  const { id } = await placed({ to: callee, flow: 'contoso-support' });
  await until(
    () => call(id),
    ({ status }) => status === 'ringing',
  );
  expect(await admin('calls', 'cancel', id, '--yes')).toMatchObject({ outcome: 'cancelled' });
  await until(house.legs, (legs) => legs.every(({ state }) => state === 'ended'));
  const notBefore = new Date(Date.now() + 3_600_000).toISOString();
  const later = await placed({ to: callee, flow: 'contoso-support', notBefore });
  expect(await admin('calls', 'cancel', later.id, '--yes')).toMatchObject({
    outcome: 'cancelled',
  });
});

test('a caller’s calls are given out, and then taken away for good', async () => {
  const leg = await house.dial([{ hear: 'press 3' }, { hangup: true }], caller);
  await house.ended(leg);
  const { id } = await until(
    async () => (await house.listed()).find(({ from }) => from === caller),
    (found) => found?.status === 'ended',
  ).then((found) => found ?? { id: '' });
  const given = await until(
    () => admin('callers', 'export', caller),
    ({ calls }) => (calls as unknown[]).length > 0,
  );
  expect(given).toMatchObject({ number: caller, calls: [{ id, outcome: 'abandoned' }] });
  expect(await admin('callers', 'erase', caller, '--yes')).toMatchObject({ calls: 1 });
  expect((await house.api('GET', `/api/calls/${id}`)).status).toBe(404);
  expect((await house.listed()).filter(({ from }) => from === caller)).toEqual([]);
  expect(await admin('callers', 'export', caller)).toMatchObject({ calls: [] });
});
