import { expect, it } from 'vitest';
import { toCollectOptions } from '../../src/acs/toCollectOptions.ts';
import type { Collect } from '../../src/engine/command.ts';
import { n, speech } from './orderOf.ts';

const collect: Collect = {
  ...{ kind: 'collect', n: n(4), speech: speech(), most: 8, stopKey: 'pound', bargeIn: true },
  ...{ silenceMs: 5_000, betweenKeysMs: 3_000 },
};

it('waits for keys up to the most, the stop key or the silence between two', () => {
  expect(toCollectOptions(collect, (file) => file)).toEqual({
    kind: 'callMediaRecognizeDtmfOptions',
    interruptPrompt: true,
    interruptCallMediaOperation: true,
    operationContext: '4',
    initialSilenceTimeoutInSeconds: 5,
    interToneTimeoutInSeconds: 3,
    maxTonesToCollect: 8,
    stopDtmfTones: ['pound'],
  });
});

it('names no stop key where there is none', () => {
  const options = toCollectOptions({ ...collect, stopKey: null }, (file) => file);
  expect(options).not.toHaveProperty('stopDtmfTones');
});
