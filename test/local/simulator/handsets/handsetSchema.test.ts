import { expect, test } from 'vitest';
import { handsetSchema } from '../../../../src/local/simulator/handsets/handsetSchema.ts';

test('a handset answers and does nothing unless told otherwise', () => {
  expect(handsetSchema.parse({})).toEqual({ behaviour: 'answer', script: [] });
  const given = { behaviour: ['busy', 'answer'], afterMs: 5, script: [{ press: '1' }] };
  expect(handsetSchema.parse(given)).toEqual(given);
});
