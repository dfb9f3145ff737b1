import { expect, test } from 'vitest';
import { play } from '../../../../src/local/simulator/validations/play.ts';

test.each([
  [{ playSources: [{ kind: 'text', text: { text: 'Hello', voiceName: 'v' } }] }],
  [
    {
      playSources: [
        { kind: 'file', playSourceCacheId: 'f', file: { uri: 'https://x/a.wav' } },
        { kind: 'ssml', ssml: { ssmlText: '<speak/>' } },
      ],
      playTo: [{ phoneNumber: { value: '+1' } }],
      interruptCallMediaOperation: true,
      playOptions: { loop: true },
      operationContext: 'x',
      operationCallbackUri: 'http://localhost/callbacks',
    },
  ],
])('%j is taken', (body) => {
  expect(play.safeParse(body).success).toBe(true);
});

test.each([
  [{ playSources: [] }],
  [{ playSources: [{ kind: 'text' }] }],
  [{ playSources: [{ kind: 'song' }] }],
  [{ playSources: [{ kind: 'text', text: { text: 'Hello', voiceName: 'v' } }], playOptions: {} }],
  [{ playSources: [{ kind: 'text', text: { text: 'x'.repeat(4001) } }] }],
])('%j is refused', (body) => {
  expect(play.safeParse(body).success).toBe(false);
});
