import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemMediaType } from '../../src/http/problem.ts';
import { placeCallProperties } from '../../src/http/schema/placeCallSchema.ts';
import type { Reply } from '../../src/http/webRequest.ts';
import { bytesOf, jsonOf, sampleRequest } from '../http/sampleRequest.ts';
import { sampleUseCases } from './sampleUseCases.ts';

/** `npm run test:sim -- --seed=N` sends one again, `--seeds=N` many more. */
const [seed = 1, lastSeed = 1] = (process.env.SIMULATION_SEEDS ?? '1-1000').split('-').map(Number);
const runs = { seed, numRuns: lastSeed - seed + 1 };

const valid = {
  to: '+12065550123',
  flow: 'contoso-support',
  notBefore: '2026-11-22T09:00:00Z',
  expires: '2026-11-23T09:00:00Z',
  window: { hours: '00:00-24:00', days: 'mon-sun', zone: 'America/New_York' },
  retry: { on: ['busy'], attempts: 3, interval: '15m', backoff: 2 },
  maxLength: '5m',
  purpose: 'transactional',
  reference: 'order 1',
};

/** Values that were near to being right, and those that have broken other programs. */
const awkward = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    0,
    -1,
    1e308,
    '',
    ' ',
    '0',
    'null',
    [],
    {},
    [[]],
    '\u0000',
    '\ud800',
    '__proto__',
  ],
  ...['+1', '+12065550123 ', '９:00-18:00', '24:00-24:00', '00:00-00:00', '9999-12-31T23:59:59Z'],
  ...['-271821-04-20T00:00:00Z', '2026-02-30T00:00:00Z', '1e9d', '0s', '999999d', 'Etc/GMT+12'],
  ...['Europe/Berlin\n', 'constructor', 'http://[::1]', 'javascript:x', 'x'.repeat(5_000)],
);
const anything = fc.oneof(awkward, fc.jsonValue(), fc.string({ unit: 'binary' }));
const field = fc.oneof(
  fc.constantFrom(...placeCallProperties, 'window.hours', 'retry.attempts', 'variables.a'),
  fc.string(),
);

/** A request in which some properties, or parts of them, are something else. */
const spoiled = fc
  .array(fc.tuple(field, anything), { minLength: 1, maxLength: 4 })
  .map((changes) => {
    const body: Record<string, unknown> = structuredClone(valid);
    for (const [path, value] of changes) {
      const [name = '', part] = path.split('.');
      const inner = body[name];
      const isPart = part !== undefined && typeof inner === 'object' && inner !== null;
      body[name] = isPart ? { ...inner, [part]: value } : value;
    }
    return JSON.stringify(body);
  });
const body = fc.oneof(
  { weight: 6, arbitrary: spoiled },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const { app, world } = sampleUseCases();
const stored = async () => ({
  active: (await world.deps.index.active()).length,
  dialled: world.gateway.orders.length,
  due: world.dials.length,
});

const refusedByName = (reply: Reply): void => {
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.status).toBeLessThan(500);
  expect(reply.headers['content-type']).toBe(problemMediaType);
  const problem = jsonOf(reply) as { code: string; field?: string; detail: string };
  expect(problem.detail).not.toBe('');
  const nameless = ['notJson', 'tooLarge'];
  if (!nameless.includes(problem.code)) expect(problem).toHaveProperty('field');
};

let keys = 0;
const newKey = (): string => {
  keys += 1;
  return `key-${keys}`;
};

test('whatever is sent, a call is taken, or refused by name and nothing is stored', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const before = await stored();
      const headers = { 'idempotency-key': newKey() };
      const reply = await app.placeCall(sampleRequest({ headers, body: bytesOf(text) }));
      if (reply.status === 202) return;
      refusedByName(reply);
      expect(await stored()).toEqual(before);
    }),
    runs,
  );
});

test('whatever is sent as a batch, each call is taken or refused by itself', async () => {
  const calls = fc.array(
    fc.oneof(
      spoiled.map((text) => JSON.parse(text)),
      fc.jsonValue(),
    ),
    {
      maxLength: 5,
    },
  );
  await fc.assert(
    fc.asyncProperty(calls, fc.boolean(), async (some, keyed) => {
      const withKeys = some.map((one) =>
        keyed && typeof one === 'object' && one !== null && !Array.isArray(one)
          ? { ...one, idempotencyKey: newKey() }
          : one,
      );
      const text = JSON.stringify({ calls: withKeys });
      const reply = await app.placeBatch(sampleRequest({ body: bytesOf(text) }));
      if (reply.status !== 200) return refusedByName(reply);
      const { results } = jsonOf(reply) as { results: { status: number }[] };
      expect(results).toHaveLength(some.length);
      for (const { status } of results) expect(status).toBeLessThan(500);
    }),
    { ...runs, numRuns: Math.ceil(runs.numRuns / 10) },
  );
});

test('whatever number and reason are sent, the do-not-call list is not upset', async () => {
  await fc.assert(
    fc.asyncProperty(anything, body, async (number, text) => {
      const request = sampleRequest({ params: { number: String(number) }, body: bytesOf(text) });
      for (const route of [app.suppressNumber, app.getSuppression, app.unsuppressNumber]) {
        expect((await route(request)).status).toBeLessThan(500);
      }
    }),
    { ...runs, numRuns: Math.ceil(runs.numRuns / 10) },
  );
});
