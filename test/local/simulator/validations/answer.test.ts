import { expect, test } from 'vitest';
import { answer } from '../../../../src/local/simulator/validations/answer.ts';

test.each([
  [{ incomingCallContext: 'c', callbackUri: 'http://localhost/callbacks' }],
  [
    {
      incomingCallContext: 'c',
      callbackUri: 'http://localhost/callbacks',
      operationContext: 'x',
      callIntelligenceOptions: { cognitiveServicesEndpoint: 'https://speech.example/' },
      answeredBy: { id: '8:acs:a_b' },
      mediaStreamingOptions: { transportType: 'websocket', audioChannelType: 'mixed' },
      transcriptionOptions: { transportType: 'websocket', locale: 'en-US' },
    },
  ],
])('%j is taken', (body) => {
  expect(answer.safeParse(body).success).toBe(true);
});

test.each([
  [{ incomingCallContext: 'c' }],
  [{ incomingCallContext: '', callbackUri: 'http://localhost/callbacks' }],
  [{ incomingCallContext: 'c', callbackUri: 'ftp://x' }],
  [{ incomingCallContext: 'c', callbackUri: 'http://localhost/callbacks', extra: 1 }],
  [
    {
      incomingCallContext: 'c',
      callbackUri: 'http://localhost/callbacks',
      operationContext: 'x'.repeat(5001),
    },
  ],
])('%j is refused', (body) => {
  expect(answer.safeParse(body).success).toBe(false);
});
