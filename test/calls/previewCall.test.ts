import { expect, test } from 'vitest';
import type { CallAsked } from '../../src/calls/callAsked.ts';
import type { Reserved } from '../../src/calls/ledger.ts';
import { previewCall } from '../../src/calls/previewCall.ts';
import { later } from '../../src/engine/ids.ts';
import { fromPlaceCallBody } from '../../src/http/fromPlaceCallBody.ts';
import { thrownBy } from '../http/sampleRequest.ts';
import { clientDeps } from './clientDeps.ts';
import { memoryWorld } from './memoryWorld.ts';
import { openLedger } from './openLedger.ts';
import { requests } from './scenes.ts';
import { number } from './world.ts';

const body = { to: '+12065550123', flow: 'contoso-support' };
const asked = (change: object = {}): CallAsked => fromPlaceCallBody({ ...body, ...change }, 'dry');
const from = number('+18005550199');
const cost = {
  ...{ currency: 'USD', perMinute: 0.013, atMost: 0.78, destination: 'United States' },
  ratesOf: '2026-11-01',
};

const saying = (reserved: Reserved) => ({
  ledger: { ...openLedger(from), preview: async () => ({ reserved, cost }) },
});

test('what would be dialled now is said to be, with its cost', async () => {
  const world = memoryWorld();
  const deps = clientDeps(world, saying({ kind: 'go', from }));
  const now = world.clock.now();
  expect(await previewCall(deps, 'crm', asked())).toEqual({
    ...{ dialAt: now, why: null, from, refused: null, cost },
  });
  expect(requests(world)).toEqual([]);
  expect(world.dials).toEqual([]);
  expect(await world.deps.index.active()).toEqual([]);
});

test('what would wait says how long, and for what', async () => {
  const world = memoryWorld();
  const now = world.clock.now();
  const until = later(now, 90_000);
  const deps = clientDeps(world, saying({ kind: 'later', until, why: 'calleeGap' }));
  expect(await previewCall(deps, 'crm', asked())).toMatchObject({
    ...{ dialAt: until, why: 'calleeGap', refused: null },
  });
  const notBefore = later(now, 3_600_000);
  const planned = asked({ notBefore: new Date(notBefore).toISOString() });
  expect(await previewCall(deps, 'crm', planned)).toMatchObject({
    ...{ dialAt: notBefore, why: 'notBefore' },
  });
  // It is Saturday, 5 o'clock in New York.
  const window = { hours: '09:00-18:00', days: 'mon-fri' };
  expect(
    await previewCall(deps, 'crm', asked({ window, expires: '2026-11-24T00:00:00Z' })),
  ).toMatchObject({
    ...{ dialAt: Date.parse('2026-11-23T14:00:00Z'), why: 'window' },
  });
});

test('what would be refused says by which rule', async () => {
  const world = memoryWorld();
  const refused = { rule: 'spendDay', message: 'USD 100 of 100.' } as const;
  const full = clientDeps(world, saying({ kind: 'refused', ...refused }));
  expect(await previewCall(full, 'crm', asked())).toMatchObject({ dialAt: null, refused, cost });
  const country = { rule: 'country', message: 'Not this country.' } as const;
  const abroad = clientDeps(world, { mayDial: () => country });
  expect(await previewCall(abroad, 'crm', asked())).toMatchObject({ refused: country });
});

test.each([
  [{ notBefore: '2020-01-01T00:00:00Z' }, 'badRequest'],
  [{ flow: 'nope' }, 'unknownFlow'],
  [{ from: '+12065559999' }, 'callerIdNotAllowed'],
])('%j is no call, so nothing can be said of it', async (change, code) => {
  const deps = clientDeps(memoryWorld());
  expect(await thrownBy(() => previewCall(deps, 'crm', asked(change)))).toMatchObject({ code });
});
