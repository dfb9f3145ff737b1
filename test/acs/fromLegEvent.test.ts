import { expect, it } from 'vitest';
import { fromLegEvent } from '../../src/acs/fromLegEvent.ts';
import { envelopeOf, leg } from './envelopeOf.ts';

const busy = { code: 486, subCode: 560486 };

it.each([
  ['CallConnected', { kind: 'Connected' }],
  ['CallDisconnected', { kind: 'Disconnected', cause: 'busy' }],
  ['CreateCallFailed', { kind: 'CreateFailed', cause: 'busy' }],
  ['AnswerFailed', { kind: 'AnswerFailed', cause: 'busy' }],
  ['ParticipantsUpdated', { kind: 'ParticipantsChanged', sequence: 0, parties: [] }],
])('%s is %j, with or without a token', (type, expected) => {
  for (const token of [envelopeOf(type).token, null])
    expect(fromLegEvent(envelopeOf(type, { codes: busy, token }))).toEqual({ ...leg, ...expected });
});

it.each(['CallDisconnected', 'CreateCallFailed'])('%s tells of too many calls at once', (type) => {
  const codes = { code: 603, subCode: 560603 };
  expect(fromLegEvent(envelopeOf(type, { codes }))).toMatchObject({ cause: 'congested' });
});

it('leaves the other types to others', () => {
  expect(fromLegEvent(envelopeOf('PlayCompleted'))).toBeNull();
});
