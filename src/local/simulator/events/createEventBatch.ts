import type { Cancel, Clock } from '../createClock.ts';

/** Collects what becomes ready at about the same time. */
export type EventBatch<T> = { readonly add: (item: T) => void };

/** Flushes when it is full, or when the window since its first item has passed. */
export function createEventBatch<T>(
  clock: Clock,
  windowMs: number,
  maxItems: number,
  flush: (items: readonly T[]) => void,
): EventBatch<T> {
  let items: T[] = [];
  let cancel: Cancel = () => undefined;
  const flushNow = (): void => {
    cancel();
    const ready = items;
    items = [];
    flush(ready);
  };
  return {
    add: (item) => {
      items.push(item);
      if (items.length >= maxItems) flushNow();
      else if (items.length === 1) cancel = clock.after(windowMs, flushNow);
    },
  };
}
