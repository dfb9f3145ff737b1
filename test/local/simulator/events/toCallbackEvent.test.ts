import { parseCallAutomationEvent } from '@azure/communication-call-automation';
import { expect, test } from 'vitest';
import { toCallbackEvent } from '../../../../src/local/simulator/events/toCallbackEvent.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

const stamp = { id: 'e-1', time: '2026-11-22T10:00:00.123Z' };

test('an event is a CloudEvent of the leg', () => {
  const { connection } = connectCaller(createTestWorld().world);
  const { serverCallId, correlationId } = connection.conversation;
  const source = `calling/callConnections/${connection.id}`;
  const type = 'Microsoft.Communication.PlayFailed';
  const result = { code: 400, subCode: 8535, message: 'no' };
  const details = { result, context: 'p', data: { failedPlaySourceIndex: 0 } };
  expect(toCallbackEvent(connection, 'PlayFailed', details, stamp)).toEqual({
    id: 'e-1',
    source,
    subject: source,
    type,
    time: '2026-11-22T10:00:00.1230000+00:00',
    specversion: '1.0',
    datacontenttype: 'application/json',
    data: {
      failedPlaySourceIndex: 0,
      version: '2026-03-12',
      operationContext: 'p',
      resultInformation: result,
      callConnectionId: connection.id,
      serverCallId,
      correlationId,
      publicEventType: type,
    },
  });
});

test.each([
  ['CallConnected', {}],
  ['CallDisconnected', {}],
  ['CreateCallFailed', {}],
  ['ParticipantsUpdated', { participants: [], sequenceNumber: 1 }],
  ['CallTransferAccepted', { transferTarget: { rawId: '4:+1' }, transferee: { rawId: '4:+2' } }],
  ['CallTransferFailed', {}],
  ['PlayStarted', {}],
  ['PlayCompleted', {}],
  ['PlayCanceled', {}],
  ['PlayFailed', { failedPlaySourceIndex: 0 }],
  ['RecognizeCompleted', { recognitionType: 'dtmf', dtmfResult: { tones: ['one'] } }],
  ['RecognizeFailed', {}],
  ['RecognizeCanceled', {}],
])('the SDK reads %s', (name, data) => {
  const { connection } = connectCaller(createTestWorld().world);
  const event = toCallbackEvent(connection, name, { data }, stamp);
  expect(event.data).not.toHaveProperty('operationContext');
  expect(parseCallAutomationEvent(JSON.stringify([event]))).toMatchObject({
    kind: name,
    resultInformation: { code: 200, subCode: 0, message: '' },
  });
});
