import { expect, test } from 'vitest';
import { createStore } from '../../../../src/local/softphone/state/createStore.ts';

test('whoever subscribed hears of every change, with the rest as it was', () => {
  const store = createStore({ a: 1, b: 2 });
  const seen: unknown[] = [];
  store.subscribe((state) => seen.push(state));
  store.set({ a: 3 });
  expect([store.get(), seen]).toEqual([{ a: 3, b: 2 }, [{ a: 3, b: 2 }]]);
});
