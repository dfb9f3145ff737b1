import { expect, test } from 'vitest';
import { listParticipants } from '../../../../src/local/simulator/validations/listParticipants.ts';

test.each([[undefined]])('%j is taken', (body) => {
  expect(listParticipants.safeParse(body).success).toBe(true);
});

test.each([[{}], [null]])('%j is refused', (body) => {
  expect(listParticipants.safeParse(body).success).toBe(false);
});
