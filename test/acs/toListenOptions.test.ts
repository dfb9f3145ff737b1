import { expect, it } from 'vitest';
import { toListenOptions } from '../../src/acs/toListenOptions.ts';
import { n, speech } from './orderOf.ts';

it('listens until the caller is silent or presses a key, into the prompt if he may', () => {
  const listen = {
    kind: 'listen',
    n: n(5),
    speech: speech(),
    silenceMs: 30_000,
    bargeIn: true,
  } as const;
  expect(toListenOptions({ ...listen, endSilenceMs: 4_000 }, (file) => file)).toEqual({
    kind: 'callMediaRecognizeSpeechOrDtmfOptions',
    interruptPrompt: true,
    interruptCallMediaOperation: true,
    operationContext: '5',
    initialSilenceTimeoutInSeconds: 20,
    endSilenceTimeoutInSeconds: 4,
    maxTonesToCollect: 1,
    speechLanguage: 'en-US',
  });
});
