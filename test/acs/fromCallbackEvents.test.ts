import { expect, it } from 'vitest';
import { fromCallbackEvents } from '../../src/acs/fromCallbackEvents.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { fixture } from './fixture.ts';

const arrival = { attempt: 1, at: 9_000 as Instant, recording: null };
const connected = {
  id: 'e-1',
  type: 'Microsoft.Communication.CallConnected',
  data: { callConnectionId: 'leg-1' },
};

it('reads the array that the service sends, and a single event', () => {
  const { events } = fromCallbackEvents(fixture('callbacks/connected'), arrival);
  expect(events.map(({ kind }) => kind)).toEqual(['Connected']);
  expect(fromCallbackEvents(connected, arrival).events).toHaveLength(1);
});

it('takes what it understands and names the rest', () => {
  const body = [connected, { ...connected, type: 'Microsoft.Communication.New' }, 7];
  const { events, notUnderstood } = fromCallbackEvents(body, arrival);
  expect(events).toHaveLength(1);
  expect(notUnderstood).toEqual(['New', 'an event without a type']);
});

it('reads a hundred events and no more', () => {
  const body = Array.from({ length: 130 }, () => connected);
  const { events, notUnderstood } = fromCallbackEvents(body, arrival);
  expect(events).toHaveLength(100);
  expect(notUnderstood).toEqual(['30 events past the limit of a request']);
});

it.each([[[]], [null], [undefined], ['text'], [{}]])('finds no event in %j', (body) => {
  expect(fromCallbackEvents(body, arrival).events).toEqual([]);
});
