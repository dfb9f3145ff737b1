import { expect, test } from 'vitest';
import { terminate } from '../../../../src/local/simulator/validations/terminate.ts';

test.each([[undefined]])('%j is taken', (body) => {
  expect(terminate.safeParse(body).success).toBe(true);
});

test.each([[{}], [null]])('%j is refused', (body) => {
  expect(terminate.safeParse(body).success).toBe(false);
});
