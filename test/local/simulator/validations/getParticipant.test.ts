import { expect, test } from 'vitest';
import { getParticipant } from '../../../../src/local/simulator/validations/getParticipant.ts';

test.each([[undefined]])('%j is taken', (body) => {
  expect(getParticipant.safeParse(body).success).toBe(true);
});

test.each([[{}], [null]])('%j is refused', (body) => {
  expect(getParticipant.safeParse(body).success).toBe(false);
});
