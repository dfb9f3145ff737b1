import { expect, test } from 'vitest';
import { recognize } from '../../../../src/local/simulator/validations/recognize.ts';

test.each([
  [
    {
      recognizeInputType: 'dtmf',
      recognizeOptions: { targetParticipant: { phoneNumber: { value: '+1' } } },
    },
  ],
  [
    {
      recognizeInputType: 'choices',
      recognizeOptions: {
        targetParticipant: { phoneNumber: { value: '+1' } },
        choices: [{ label: 'a', phrases: ['a'], tone: 'one' }],
        initialSilenceTimeoutInSeconds: 20,
      },
      playPrompts: [{ kind: 'text', text: { text: 'Hello', voiceName: 'v' } }],
    },
  ],
])('%j is taken', (body) => {
  expect(recognize.safeParse(body).success).toBe(true);
});

test.each([
  [{ recognizeInputType: 'dtmf', recognizeOptions: {} }],
  [
    {
      recognizeInputType: 'choices',
      recognizeOptions: { targetParticipant: { phoneNumber: { value: '+1' } } },
    },
  ],
  [
    {
      recognizeInputType: 'choices',
      recognizeOptions: {
        targetParticipant: { phoneNumber: { value: '+1' } },
        choices: [
          { label: 'a', phrases: ['a'], tone: 'one' },
          { label: 'b', phrases: ['b'] },
        ],
      },
    },
  ],
  [
    {
      recognizeInputType: 'speech',
      recognizeOptions: {
        targetParticipant: { phoneNumber: { value: '+1' } },
        initialSilenceTimeoutInSeconds: 21,
      },
    },
  ],
  [
    {
      recognizeInputType: 'dtmf',
      recognizeOptions: {
        targetParticipant: { phoneNumber: { value: '+1' } },
        dtmfOptions: { interToneTimeoutInSeconds: 61 },
      },
    },
  ],
  [
    {
      recognizeInputType: 'dtmf',
      recognizeOptions: {
        targetParticipant: { phoneNumber: { value: '+1' } },
        dtmfOptions: { stopTones: ['hash'] },
      },
    },
  ],
])('%j is refused', (body) => {
  expect(recognize.safeParse(body).success).toBe(false);
});
