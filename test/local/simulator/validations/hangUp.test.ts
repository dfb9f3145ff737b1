import { expect, test } from 'vitest';
import { hangUp } from '../../../../src/local/simulator/validations/hangUp.ts';

test.each([[undefined]])('%j is taken', (body) => {
  expect(hangUp.safeParse(body).success).toBe(true);
});

test.each([[{}], [null]])('%j is refused', (body) => {
  expect(hangUp.safeParse(body).success).toBe(false);
});
