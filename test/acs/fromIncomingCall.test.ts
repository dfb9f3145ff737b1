import { expect, it } from 'vitest';
import { fromIncomingCall } from '../../src/acs/fromIncomingCall.ts';
import { fixture } from './fixture.ts';

const type = 'Microsoft.Communication.IncomingCall';
const data = {
  from: { rawId: '4:+12065550142' },
  to: { rawId: '4:+18005550123' },
  correlationId: 'conversation',
  incomingCallContext: 'ticket',
};
const event = (changes: object = {}) => ({
  id: 'event-1',
  type,
  time: '2026-11-22T09:00:00Z',
  data: { ...data, ...changes },
});

it.each([
  ['eventGrid', '41c5e2d7-1111-4222-8333-9d0f6b8a7c11'],
  ['cloudEvents', '41c5e2d7-1111-4222-8333-9d0f6b8a7c12'],
])('reads a call in the schema of %s', (schema, eventId) => {
  expect(fromIncomingCall(fixture(`incomingCall.${schema}`))).toEqual({
    kind: 'incomingCall',
    call: {
      eventId,
      occurredAt: Date.UTC(2026, 10, 22, 9, 0, 0, 123),
      caller: { kind: 'phone', number: '+12065550142' },
      called: { kind: 'phone', number: '+18005550123' },
      correlationId: 'd2c9e6b0-3f7e-4b8a-8d11-0a6b5c4e7f92',
      context: 'eyJhbGciOiJub25lIn0.dGlja2V0.',
    },
  });
});

it.each([
  [{ rawId: '8:acs:5a0e_77b1' }, { kind: 'voip', userId: '8:acs:5a0e_77b1' }],
  [{ rawId: '4:anonymous' }, { kind: 'withheld' }],
  [{ phoneNumber: { value: '+12065550142', isAnonymous: true } }, { kind: 'withheld' }],
  [{ kind: 'microsoftTeamsApp', rawId: '28:orgid:1' }, { kind: 'withheld' }],
  [undefined, { kind: 'withheld' }],
])('takes the caller %j for %j', (from, caller) => {
  expect(fromIncomingCall(event({ from }))).toMatchObject({ call: { caller } });
});

it.each([
  [{ ...event(), type: 'Microsoft.Storage.BlobCreated' }, 'Microsoft.Storage.BlobCreated'],
  [{ eventType: 'Microsoft.EventGrid.X', data: null }, 'Microsoft.EventGrid.X'],
])('leaves %j to others', (raw, other) => {
  expect(fromIncomingCall(raw)).toEqual({ kind: 'otherEvent', type: other });
});

it.each([
  [null, /without a type/],
  [[event()], /without a type/],
  [{ ...event(), time: undefined }, /without a time/],
  [{ ...event(), time: 'yesterday' }, /time/],
  [{ ...event(), id: '' }, /id/],
  [{ ...event(), data: null }, /data/],
  [event({ correlationId: undefined }), /correlationId/],
  [event({ incomingCallContext: 'x'.repeat(20_001) }), /incomingCallContext/],
  [event({ to: { kind: 'microsoftTeamsApp', rawId: '28:orgid:1' } }), /microsoftTeamsApp/],
])('says what is wrong with %j', (raw, problem) => {
  const result = fromIncomingCall(raw);
  expect(result).toEqual({ kind: 'malformed', problem: expect.stringMatching(problem) });
  expect(JSON.stringify(result)).not.toContain('ticket');
});
