import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fetchRealHost } from '../../src/local/tasks/realHost/fetchRealHost.ts';
import { type CallResource, until, useHouse } from './house.ts';
import { unpackedApp } from './unpackedApp.ts';

/** Hundreds of megabytes are not brought unasked: `npm run test:real-host` asks for them. */
const download = process.env.MODE === 'real-host';
const fetched = await fetchRealHost({ root: path.join(import.meta.dirname, '../..'), download });
const realHost = 'host' in fetched ? fetched.host : null;
if ('why' in fetched) console.log(`The real Functions host cannot be had here: ${fetched.why}.`);
const root = realHost === null ? '' : (await unpackedApp()).folder;

const flow = 'contoso-support';
const soonMs = 3_000;

/** What the host logged; it writes a line of JSON for each record. */
const logged = (said: readonly string[]) =>
  said
    .filter((line) => line.startsWith('host | {'))
    .map((line) => JSON.parse(line.slice('host | '.length)) as { level: string; message: string });

describe.runIf(realHost !== null)('what would be published, in the host that Azure runs', () => {
  const house = useHouse({ root, realHost });

  const place = async (key: string, more: object = {}): Promise<CallResource> => {
    const body = { to: '+12065550123', flow, ...more };
    const headers = { 'Idempotency-Key': key };
    const response = await house.api('POST', '/api/calls', { body, headers });
    expect(response.status).toBe(202);
    return (await response.json()) as CallResource;
  };

  const reaches = (id: string, wanted: string): Promise<CallResource> =>
    until(
      async () => (await (await house.api('GET', `/api/calls/${id}`)).json()) as CallResource,
      ({ status }) => status === wanted,
    );

  test('it says that it is well', async () => {
    expect((await house.api('GET', '/api/health')).status).toBe(200);
  });

  test('a caller is answered, hears the menu, presses a key and is put through', async () => {
    const id = await house.dial([{ hear: 'Welcome' }, { press: '2' }]);
    const { transcript } = await house.ended(id);
    expect(transcript).toContainEqual(
      expect.objectContaining({ kind: 'transferred', to: '+18005551002' }),
    );
  });

  test('a call that a service asks for is placed, and cancelled', async () => {
    const { id } = await place('now');
    await reaches(id, 'active');
    expect((await house.api('DELETE', `/api/calls/${id}`)).ok).toBe(true);
    await reaches(id, 'ended');
  });

  test('a call for later is woken by its message', async () => {
    const notBefore = new Date(Date.now() + soonMs).toISOString();
    const { id, status } = await place('later', { notBefore });
    expect(status).toBe('scheduled');
    await reaches(id, 'active');
  });

  test('a body that comes in chunks is lost, and the answer says so', async () => {
    const response = await fetch(`${house.environment().host}/api/calls`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'Idempotency-Key': 'chunks' },
      body: new Blob([JSON.stringify({ to: '+12065550123', flow })]).stream(),
      duplex: 'half',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('chunks');
  });

  test('nothing of this was an error to the host', () => {
    const records = logged(house.said());
    expect(records).not.toEqual([]);
    expect(records.filter(({ level }) => /^(error|critical)$/i.test(level))).toEqual([]);
  });
});
