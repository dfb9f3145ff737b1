import { expect, test } from 'vitest';
import { lookUp } from '../../src/engine/lookUp.ts';
import { ringing } from './given.ts';
import { support } from './sampleFlow.ts';

const until = Date.parse('2026-12-24T17:00:00Z');
const flow = {
  ...support,
  zone: 'Europe/Berlin',
  switches: {
    'closed-today': { until, say: 'We are closed.' },
    open: { until: null, say: '' },
  },
};
const call = ringing(flow, { variables: { plan: 'gold' } });

test.each([
  ['caller.number', '+12065550100'],
  ['called.number', '+18005551000'],
  ['variables.plan', 'gold'],
  ['variables.toString', null],
  ['variables.other', null],
  ['switch.closed-today.say', 'We are closed.'],
  ['switch.closed-today.until', 'Thursday, December 24 at 6:00 PM'],
  ['switch.closed-today.on', null],
  ['switch.open.say', ''],
  ['switch.open.until', null],
  ['switch.other.say', null],
  ['switch.toString.say', null],
  ['nothing', null],
])('%s is %j', (path, value) => {
  expect(lookUp(flow, call)(path)).toBe(value);
});

test('a time is told in the zone and the language of the flow', () => {
  const german = { ...flow, language: 'de-DE', zone: null };
  expect(lookUp(german, call)('switch.closed-today.until')).toBe(
    'Donnerstag, 24. Dezember um 17:00',
  );
});
