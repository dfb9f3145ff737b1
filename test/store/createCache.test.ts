import { expect, it } from 'vitest';
import { createCache } from '../../src/store/createCache.ts';

it('forgets what was not used for the longest time', () => {
  const cache = createCache<string, number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  expect(cache.get('a')).toBe(1);
  cache.set('c', 3);
  expect(['a', 'b', 'c'].map(cache.get)).toEqual([1, undefined, 3]);
});

it('holds the last value of a key, which counts once', () => {
  const cache = createCache<string, number>(2);
  for (const value of [1, 2, 3]) cache.set('a', value);
  cache.set('b', 9);
  expect(['a', 'b'].map(cache.get)).toEqual([3, 9]);
});
