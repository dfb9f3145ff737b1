import { expect, test } from 'vitest';
import type { Message } from '../../../../src/local/softphone/state/messages.ts';
import { nothingKnown, reduce, type Server } from '../../../../src/local/softphone/state/reduce.ts';
import { entry, makeCall, startMs } from '../makeCall.ts';

const hello: Message = {
  type: 'hello',
  stream: 's',
  numbers: ['+18005550199'],
  factor: 1,
  appUrl: null,
  now: new Date(startMs).toISOString(),
};

const after = (...messages: readonly Message[]): Server =>
  messages.reduce((server, message) => reduce(server, message, startMs - 500), nothingKnown);

const call = makeCall();

test('a new stream begins anew, by the clock of the simulator', () => {
  const known = after(hello, { type: 'call', call: { ...call, since: 0 } }, hello);
  expect(known).toMatchObject({ stream: 's', isReady: false, skewMs: 500 });
  expect(known.calls.size).toBe(0);
});

test('entries are put behind those that are known, and told again they replace them', () => {
  const more = { ...call, since: 2, entries: [entry(200, 'heard')] };
  const again = { ...call, since: 1, entries: [entry(150, 'answered')] };
  const kinds = (server: Server) => server.calls.get('a')?.entries.map(({ kind }) => kind);
  const first: Message = { type: 'call', call: { ...call, since: 0 } };
  expect(kinds(after(hello, first, { type: 'call', call: more }))).toEqual([
    'dialled',
    'answered',
    'heard',
  ]);
  expect(kinds(after(hello, first, { type: 'call', call: again }))).toEqual([
    'dialled',
    'answered',
  ]);
});

test('what happens now sets the clock, what has been does not', () => {
  const late: Message = {
    type: 'call',
    call: { ...call, since: 0, entries: [entry(9_500, 'dialled')] },
  };
  expect(after(hello, late).skewMs).toBe(500);
  expect(after(hello, { type: 'ready' }, late).skewMs).toBe(10_000);
});

test('numbers that are bought and released are known', () => {
  expect(after(hello, { type: 'numbers', numbers: ['+1', '+2'] }).numbers).toEqual(['+1', '+2']);
});

test('the wire and the handsets are kept', () => {
  const passed = { at: '', way: 'toApp', name: 'IncomingCall', status: 200, ms: 5 } as const;
  const known = after(
    hello,
    { type: 'wire', conversation: 'c', since: 0, entries: [passed] },
    { type: 'wire', conversation: 'c', since: 1, entries: [passed] },
    { type: 'handsets', handsets: [{ number: '+1', behaviour: ['busy', 'answer'] }] },
  );
  expect(known.wires.get('c')).toHaveLength(2);
  expect(known.behaviours.get('+1')).toBe('busy,answer');
});

test('of many calls those that ended longest ago are forgotten', () => {
  const many = Array.from({ length: 205 }, (_, index): Message => {
    const state = index === 0 ? 'connected' : 'ended';
    return { type: 'call', call: { ...makeCall({ id: `${index}`, state }), since: 0 } };
  });
  const { calls } = after(hello, ...many);
  expect([calls.size, calls.has('0'), calls.has('1'), calls.has('204')]).toEqual([
    200,
    true,
    false,
    true,
  ]);
});
