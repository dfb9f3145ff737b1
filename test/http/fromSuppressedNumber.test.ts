import { expect, test } from 'vitest';
import { fromSuppressedNumber } from '../../src/http/fromSuppressedNumber.ts';
import { thrownBy } from './sampleRequest.ts';

test.each(['+12065550100', ' 12065550100'])('%j is a number', (text) => {
  expect(fromSuppressedNumber(text)).toBe('+12065550100');
});

test.each([undefined, '', '12065550100', '+1', 'Ada', '+1206555010012345', '../x'])(
  '%j is none',
  async (text) => {
    expect(await thrownBy(() => fromSuppressedNumber(text))).toMatchObject({
      code: 'badRequest',
      errors: [{ field: 'number' }],
    });
  },
);
