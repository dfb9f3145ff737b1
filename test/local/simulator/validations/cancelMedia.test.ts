import { expect, test } from 'vitest';
import { cancelMedia } from '../../../../src/local/simulator/validations/cancelMedia.ts';

test.each([[undefined]])('%j is taken', (body) => {
  expect(cancelMedia.safeParse(body).success).toBe(true);
});

test.each([[{}], [null]])('%j is refused', (body) => {
  expect(cancelMedia.safeParse(body).success).toBe(false);
});
