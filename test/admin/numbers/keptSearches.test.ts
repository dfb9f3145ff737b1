import { expect, test } from 'vitest';
import {
  findById,
  findJustBought,
  findOld,
  findReusable,
  findRunning,
  findUnfinished,
  isUnfinished,
} from '../../../src/admin/numbers/keptSearches.ts';
import type { NumberSearch } from '../../../src/store/numberSearchStore.ts';
import { found, purchase, searchOf } from '../../store/sampleSearch.ts';

const { at, endpoint, question } = searchOf();
const asked = { endpoint, question };
const now = at + 60_000;

const keep = (...changes: readonly Partial<NumberSearch>[]) =>
  changes.map((change, n) => ({ search: searchOf({ id: `${n}`, ...change }), etag: `v${n}` }));

const idOf = (kept: Readonly<{ search: NumberSearch }> | null) => kept?.search.id ?? null;

test('the youngest result that still holds is used again', () => {
  expect(idOf(findReusable(keep({}, {}), asked, now))).toBe('1');
});

test.each<Partial<NumberSearch>>([
  { question: 'another' },
  { endpoint: 'https://other.example' },
  { purchase },
  { found: null },
  { found: { ...found, expiresAt: now + 1_000 } },
])('not with %o', (change) => {
  expect(findReusable(keep(change), asked, now)).toBeNull();
});

test('an order is unfinished until it is known what was bought', () => {
  const bought = { ...purchase, bought: [] };
  expect(isUnfinished(searchOf())).toBe(false);
  expect(idOf(findUnfinished(keep({ purchase }, { purchase: bought }, {}), asked))).toBe('0');
  expect(findUnfinished(keep({ purchase, question: 'another' }), asked)).toBeNull();
});

test('what was bought is known as such for a quarter of an hour', () => {
  const bought = { ...purchase, bought: found.numbers };
  expect(idOf(findJustBought(keep({ purchase: bought }), asked, now))).toBe('0');
  expect(findJustBought(keep({ purchase: bought }), asked, purchase.at + 900_000)).toBeNull();
  expect(findJustBought(keep({ purchase }, {}), asked, now)).toBeNull();
  expect(findJustBought(keep({ purchase: { ...bought, bought: [] } }), asked, now)).toBeNull();
});

test('a search is under way until it has a result, for an hour at most', () => {
  expect(idOf(findRunning(keep({ found: null }), asked, now))).toBe('0');
  expect(findRunning(keep({ found: null }), asked, at + 3_600_001)).toBeNull();
  expect(findRunning(keep({ found: null, operation: null }), asked, now)).toBeNull();
  expect(findRunning(keep({}), asked, now)).toBeNull();
});

test('a search has its own id and the provider’s', () => {
  const kept = keep({ found: null }, {});
  expect(idOf(findById(kept, endpoint, found.searchId))).toBe('1');
  expect(idOf(findById(kept, endpoint, '0'))).toBe('0');
  expect(findById(kept, 'https://other.example', '0')).toBeNull();
});

test('after ninety days a search is forgotten, unless its order is unfinished', () => {
  const later = at + 91 * 86_400_000;
  expect(findOld(keep({}, { purchase }), later).map(idOf)).toEqual(['0']);
  expect(findOld(keep({}), now)).toEqual([]);
});
