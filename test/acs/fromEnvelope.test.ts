import { expect, it } from 'vitest';
import { fromEnvelope } from '../../src/acs/fromEnvelope.ts';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';

const arrival = { attempt: 2, at: 5_000 as Instant, recording: null };
const event = (data: object = {}, id = 'e-1') => ({
  id,
  type: 'Microsoft.Communication.PlayCompleted',
  data: { callConnectionId: 'leg-1', ...data },
});

it('reads what all events have in common', () => {
  const resultInformation = { code: 400, subCode: 8536, message: 'from +12065550142' };
  const raw = event({ operationContext: '12', resultInformation, extra: 1 });
  expect(fromEnvelope(raw, arrival)).toEqual({
    type: 'PlayCompleted',
    leg: { id: 'e-1', at: 5_000, note: '400/8536 from •••', attempt: 2, connection: 'leg-1' },
    token: 12,
    codes: { code: 400, subCode: 8536 },
    data: raw.data,
  });
});

it.each([
  ['1', 1],
  ['999999999', 999_999_999],
  ['0', null],
  ['-1', null],
  ['1.5', null],
  ['1e3', null],
  ['', null],
  ['a random id', null],
  [7, null],
  [undefined, null],
])('takes the context %j for the token %s', (operationContext, token) => {
  expect(fromEnvelope(event({ operationContext }), arrival)).toMatchObject({ token });
});

it('knows an event without a context by the address that a recording was given', () => {
  const ofRecording = { ...arrival, recording: 5 as CommandNumber };
  expect(fromEnvelope(event(), ofRecording)).toMatchObject({ token: 5 });
  expect(fromEnvelope(event({ operationContext: '12' }), ofRecording)).toMatchObject({ token: 12 });
});

it.each([[undefined], [null], [{}], [{ code: '200' }], ['fine']])(
  'takes the result %j for one that says nothing',
  (resultInformation) => {
    const envelope = fromEnvelope(event({ resultInformation }), arrival);
    expect(envelope).toMatchObject({ codes: { code: 0, subCode: 0 }, leg: { note: '0/0' } });
  },
);

it('reads the codes of a result without a message', () => {
  const resultInformation = { code: 400, subCode: 8510, message: null };
  const envelope = fromEnvelope(event({ resultInformation }), arrival);
  expect(envelope).toMatchObject({ codes: { code: 400, subCode: 8510 } });
});

it('shortens an id that no service would make', () => {
  const envelope = fromEnvelope(event({}, 'x'.repeat(10_000)), arrival);
  expect('leg' in envelope && envelope.leg.id).toHaveLength(43);
});

it.each([
  [null, 'an event without a type'],
  ['text', 'an event without a type'],
  [{ type: 'x'.repeat(500) }, 'x'.repeat(100)],
  [{ ...event(), id: undefined }, 'Microsoft.Communication.PlayCompleted'],
  [event({ callConnectionId: 5 }), 'Microsoft.Communication.PlayCompleted'],
])('cannot read %j', (raw, unreadable) => {
  expect(fromEnvelope(raw, arrival)).toEqual({ unreadable });
});
