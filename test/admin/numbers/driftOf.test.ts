import { expect, test } from 'vitest';
import { driftOf } from '../../../src/admin/numbers/driftOf.ts';
import type { PlannedNumber } from '../../../src/admin/numbers/numbersSchema.ts';
import { toOwnedJson } from '../../../src/admin/numbers/ownedJson.ts';
import { routesFrom } from './routesFrom.ts';
import { ownedOf } from './sampleOwned.ts';

const routes = routesFrom('flow: support');
const owned = [toOwnedJson(ownedOf(), routes)];
const planned: PlannedNumber = {
  ...{ number: '+12065550100', purpose: 'main', flow: 'support' },
  ...{ calling: 'inbound+outbound', sms: 'none' },
};
const flows = ['sales', 'support'];

test('where all agree there is no drift', () => {
  expect(driftOf([planned], owned, flows)).toEqual([]);
  const { flow: _, ...callsOnly } = planned;
  expect(driftOf([callsOnly], owned, flows)).toEqual([]);
});

test.each([
  {
    kind: 'unowned',
    file: [planned, { ...planned, number: '+12065550101' }],
    remedy: 'numbers buy',
  },
  { kind: 'missing', file: [], remedy: '"+12065550100": { purpose: …, calling: inbound+outbound' },
  {
    kind: 'capabilities',
    file: [{ ...planned, calling: 'inbound' as const }],
    remedy: 'numbers update +12065550100 --calling inbound --sms none',
  },
  {
    kind: 'flow',
    file: [{ ...planned, flow: 'sales' }],
    remedy: '- { called: "+12065550100", flow: sales }',
  },
  { kind: 'unknownFlow', file: [{ ...planned, flow: 'slaes' }], remedy: 'sales, support' },
])('$kind is seen, with what to do', ({ kind, file, remedy }) => {
  const drift = driftOf(file, owned, flows);
  expect(drift.map((one) => one.kind)).toEqual([kind]);
  expect(drift[0]?.remedy).toContain(remedy);
});

test('several differences of one number are all told', () => {
  const file = [{ ...planned, flow: 'sales', sms: 'inbound' as const }];
  expect(driftOf(file, owned, flows).map(({ kind }) => kind)).toEqual(['capabilities', 'flow']);
});
