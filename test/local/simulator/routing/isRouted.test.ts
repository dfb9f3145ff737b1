import { expect, test } from 'vitest';
import { isRouted } from '../../../../src/local/simulator/routing/isRouted.ts';

const trunks = ['sbc1.contoso.com'];

test.each([
  [String.raw`^\+1(\d{10})$`, trunks, true],
  ['425', trunks, true],
  [String.raw`^\+44`, trunks, false],
  ['^+1', trunks, false],
  ['(?i)1', trunks, false],
  [String.raw`^\+1`, [], false],
])('+14255550100 and %s over %j: %s', (numberPattern, over, expected) => {
  const routes = [{ description: null, name: 'a', numberPattern, trunks: over }];
  const routing = { configuration: { trunks: {}, routes }, domains: null };
  expect(isRouted(routing, '+14255550100')).toBe(expected);
});
