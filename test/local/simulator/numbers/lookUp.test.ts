import { expect, test } from 'vitest';
import { lookUp } from '../../../../src/local/simulator/numbers/lookUp.ts';
import { createTestWorld } from '../createTestWorld.ts';

test('only what was asked for is told', () => {
  const { world } = createTestWorld();
  expect(lookUp(world, '+14255550100', false)).toEqual({
    phoneNumber: '+14255550100',
    nationalFormat: '(425) 555-0100',
    internationalFormat: '+1 425-555-0100',
    isoCountryCode: null,
    numberType: null,
    operatorDetails: null,
  });
  expect(lookUp(world, '+18335550100', true)).toMatchObject({ numberType: 'other' });
  expect(() => lookUp(world, '911', true)).toThrow();
});
