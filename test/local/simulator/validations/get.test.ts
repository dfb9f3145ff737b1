import { expect, test } from 'vitest';
import { get } from '../../../../src/local/simulator/validations/get.ts';

test.each([[undefined]])('%j is taken', (body) => {
  expect(get.safeParse(body).success).toBe(true);
});

test.each([[{}], [null]])('%j is refused', (body) => {
  expect(get.safeParse(body).success).toBe(false);
});
