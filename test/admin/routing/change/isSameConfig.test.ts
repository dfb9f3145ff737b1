import { expect, test } from 'vitest';
import { isSameConfig } from '../../../../src/admin/routing/change/isSameConfig.ts';
import { sampleConfig, sampleRoute } from '../sampleConfig.ts';

const { trunks, routes } = sampleConfig();

test.each([
  { what: 'the same', other: {}, is: true },
  { what: 'SBCs in another order', other: { trunks: trunks.toReversed() }, is: true },
  { what: 'routes in another order', other: { routes: routes.toReversed() }, is: false },
  { what: 'an SBC less', other: { trunks: trunks.slice(1) }, is: false },
  { what: 'a description', other: { routes: [sampleRoute({ description: 'x' })] }, is: false },
])('$what', ({ other, is }) => {
  expect(isSameConfig(sampleConfig(), sampleConfig(other))).toBe(is);
});
