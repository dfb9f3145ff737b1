import { expect, test } from 'vitest';
import type { Linked } from '../../src/calls/link.ts';
import type { CallId, CommandNumber, Instant } from '../../src/engine/ids.ts';
import { createLinks } from '../../src/http/createLinks.ts';
import { linkEndpoint } from '../../src/http/linkEndpoint.ts';
import { sampleRequest, thrownBy } from './sampleRequest.ts';

const now = Date.parse('2026-11-21T10:00:00Z') as Instant;
const keys = [{ version: 1, key: new Uint8Array(32).fill(1) }] as const;
const { linkTo, readLink } = createLinks({ keys, baseUrl: '', lifeMs: 60_000 });
const linkedOf = (n: number): Linked => ({
  kind: 'recording',
  call: 'abcdefghijklmnopqrstuv' as CallId,
  n: n as CommandNumber,
});
const endpoint = linkEndpoint(
  readLink,
  async (linked, range) =>
    linked.kind === 'recording' && linked.n === 4
      ? { status: 200, headers: {}, body: `opened ${range}` }
      : null,
  () => now,
);
const open = async (n: number, from = now) => {
  const token = (await linkTo(linkedOf(n), from)).url.replace('/api/links/', '');
  return sampleRequest({ params: { token }, headers: { range: 'bytes=0-1' } });
};

test('a link opens what it says', async () => {
  expect(await endpoint(await open(4))).toMatchObject({ status: 200, body: 'opened bytes=0-1' });
});

test('one that has expired says so, and no more', async () => {
  const expired = await open(4, (now - 60_000) as Instant);
  expect(await thrownBy(() => endpoint(expired))).toMatchObject({
    code: 'expiredLink',
    message: 'The link has expired.',
  });
});

test('one that is forged, and one that opens nothing, are told alike', async () => {
  const forged = sampleRequest({ params: { token: 'a.b.c' } });
  const error = { code: 'unknownLink', message: 'There is no such link.', errors: [] };
  expect(await thrownBy(() => endpoint(forged))).toMatchObject(error);
  const empty = await open(5);
  expect(await thrownBy(() => endpoint(empty))).toMatchObject(error);
});
