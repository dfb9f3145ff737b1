import { expect, test } from 'vitest';
import { recognizeResults } from '../../../../src/local/simulator/media/recognizeResults.ts';

test('each end of a recognition has a code of its own', () => {
  const codes = Object.values(recognizeResults).map(({ subCode }) => subCode);
  expect(new Set(codes).size).toBe(codes.length);
});
