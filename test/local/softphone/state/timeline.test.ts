import { expect, test } from 'vitest';
import {
  conversationsOf,
  legsOf,
  timelineOf,
} from '../../../../src/local/softphone/state/timeline.ts';
import { entry, makeCall } from '../makeCall.ts';

const heard = entry(200, 'heard', { text: 'Welcome', ms: 5000 });
const caller = makeCall({
  silenced: 3,
  entries: [...makeCall().entries, heard, entry(1200, 'pressed', { tones: '1' })],
});
const agent = makeCall({
  id: 'b',
  direction: 'outbound',
  holder: '+1',
  entries: [entry(1500, 'dialled')],
});
const other = makeCall({ id: 'd', conversation: 'other' });
const calls = new Map([caller, agent, other].map((call) => [call.id, call]));
const wire = { way: 'toApp', name: 'IncomingCall', status: 200, ms: 9 } as const;
const wires = new Map([['c', [{ ...wire, at: entry(50, '').at }]]]);

test('phones and wire stand in one order, with the time since the beginning', () => {
  const items = timelineOf({ calls, wires }, 'c');
  expect(items.map(({ offsetMs }) => offsetMs)).toEqual([0, 50, 100, 200, 1200, 1500]);
  expect(items.map((item) => (item.kind === 'wire' ? 'wire' : item.holder))).toEqual([
    '+12065550100',
    'wire',
    ...Array.from({ length: 3 }, () => '+12065550100'),
    '+1',
  ]);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});

test('a prompt that did not come to its end was cut off', () => {
  const cut = timelineOf({ calls, wires }, 'c').filter(
    (item) => item.kind === 'phone' && item.isCutOff,
  );
  expect(cut).toHaveLength(1);
  const whole = makeCall({ silenced: 3, entries: [heard, entry(5300, 'pressed')] });
  const items = timelineOf({ calls: new Map([['a', whole]]), wires }, 'c');
  expect(items.some((item) => item.kind === 'phone' && item.isCutOff)).toBe(false);
});

test('a call is listed once, the newest first', () => {
  expect(conversationsOf({ calls }).map(({ id }) => id)).toEqual(['d', 'a']);
  expect(legsOf({ calls }, 'c').map(({ id }) => id)).toEqual(['a', 'b']);
});
