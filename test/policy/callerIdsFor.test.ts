import { expect, test } from 'vitest';
import { callerIdsFor } from '../../src/policy/callerIdsFor.ts';
import { number, party } from '../calls/world.ts';

const [tollFree, seattle, london, berlin] = [
  ...[number('+18005550199'), number('+12065550100')],
  ...[number('+442071838750'), number('+493012345678')],
] as const;
const all = [tollFree, seattle, london, berlin].filter((one) => one !== undefined);

test.each([
  ['the same country first, and there the longest prefix', '+12065550142', [seattle, tollFree]],
  ['another country', '+442071830000', [london, seattle, tollFree, berlin].slice(0, 1)],
  ['the order given where nothing is nearer', '+33142685300', [tollFree, seattle, london, berlin]],
])('%s', (_, to, first) => {
  expect(callerIdsFor(party(to), all).slice(0, first.length)).toEqual(first);
  expect(callerIdsFor(party(to), all).toSorted()).toEqual(all.toSorted());
});

test('who has no number is called from any', () => {
  expect(callerIdsFor(party('8:acs:somebody'), all)).toEqual(all);
});
