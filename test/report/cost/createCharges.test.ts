import { expect, test } from 'vitest';
import type { CommandNumber } from '../../../src/engine/ids.ts';
import { createCharges } from '../../../src/report/cost/createCharges.ts';
import { type CallSketch, callOf } from '../callOf.ts';
import { owned, prices } from '../prices.ts';

const local = '+12065550199';
const minutes = { units: 1.5, unitsRoundedUp: 2 };

test.each<[string, CallSketch, object]>([
  [
    'to a toll-free number',
    { called: '+18005551000' },
    { kind: 'inbound', what: 'US, toll-free', rate: 0.022 },
  ],
  ['to a local one', { called: local }, { kind: 'inbound', what: 'US, geographic', rate: 0.0085 }],
  [
    'to a country without a price',
    { called: '+37255501234' },
    { kind: 'inbound', what: 'EE, geographic', rate: null },
  ],
  ['from a user', { caller: '8:acs:someone' }, { kind: 'voip', what: 'VoIP', rate: 0.004 }],
  [
    'to a mobile, by the longest prefix',
    { direction: 'outbound', called: '+447700900123' },
    { kind: 'outbound', what: 'United Kingdom, mobile', rate: 0.32 },
  ],
  [
    'to nowhere that has a rate',
    { direction: 'outbound', called: '+37255501234' },
    { kind: 'outbound', what: 'unknown destination', rate: null },
  ],
])('a call %s', (_name, sketch, charge) => {
  const call = callOf({ ends: 90, ...sketch });
  expect(createCharges(prices())(call)).toEqual([
    { ...minutes, price: { unit: 'minutes', ...charge } },
  ]);
});

test('a number that is none of the resource has come by direct routing', () => {
  const list = prices({ owned: [owned('+18005551000')] });
  const inbound = callOf({ called: local, ends: 90 });
  expect(createCharges(list)(inbound)).toMatchObject([
    { price: { kind: 'directRouting', rate: 0.005 } },
  ]);
  expect(createCharges(list)(callOf({ ends: 90 }))).toMatchObject([{ price: { kind: 'inbound' } }]);
});

test('whoever was put through, recordings, spoken text and executions', () => {
  const joined = { kind: 'joined', n: 3 as CommandNumber, to: '+1425555' } as const;
  const call = callOf({
    ...{ ends: 90, spoken: 2_000, commands: 4 },
    marks: [[30, joined]],
    recordings: [{ ms: 30_000 }, { ms: 9_000, state: 'empty' }],
  });
  expect(createCharges(prices())(call)).toMatchObject([
    { price: { kind: 'inbound' } },
    {
      price: { kind: 'outbound', what: 'USA, mixed', rate: 0.013 },
      ...{ units: 1, unitsRoundedUp: 1 },
    },
    { price: { kind: 'recording', rate: 0.002 }, units: 0.5, unitsRoundedUp: 1 },
    { price: { kind: 'speech', unit: 'characters', rate: 0.000015 }, units: 2_000 },
    { price: { kind: 'functions', unit: 'executions', rate: 0.00005 }, units: 8 },
  ]);
});

test('a call that nobody answered is charged nothing', () => {
  expect(createCharges(prices())(callOf({ answered: null }))).toEqual([]);
});

test('the same list of prices shares its answers', () => {
  const list = prices();
  const call = callOf();
  expect(createCharges(list)(call)).toBe(createCharges(list)(call));
  expect(createCharges(prices())(call)).not.toBe(createCharges(list)(call));
});
