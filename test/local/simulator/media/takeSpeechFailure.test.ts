import { expect, test } from 'vitest';
import { faultsSchema } from '../../../../src/local/simulator/control/faultsSchema.ts';
import {
  isSpeechFailure,
  takeSpeechFailure,
} from '../../../../src/local/simulator/media/takeSpeechFailure.ts';

test('speech fails as often as it was told to', () => {
  const faults = faultsSchema.parse({ speechDown: { code: 429, times: 2 } });
  const codes = [1, 2, 3].map(() => takeSpeechFailure(faults)?.code);
  expect(codes).toEqual([429, 429, undefined]);
});

test('without a number it fails until it is told otherwise, as if refused', () => {
  const faults = faultsSchema.parse({ speechDown: {} });
  for (let time = 0; time < 5; time += 1) {
    expect(takeSpeechFailure(faults)).toMatchObject({ code: 401, subCode: 8565 });
  }
  expect(takeSpeechFailure({})).toBeUndefined();
});

test.each([400, 401, 403, 408, 429] as const)('%d is known as a failure of speech', (code) => {
  const failure = takeSpeechFailure({ speechDown: { code } });
  expect(failure && isSpeechFailure(failure)).toBe(true);
});

test('bad SSML is none', () => {
  const message = 'Speech failed, bad SSML: no <speak>.';
  expect(isSpeechFailure({ code: 400, subCode: 8565, message })).toBe(false);
});
