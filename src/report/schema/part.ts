import * as z from 'zod';

/**
 * What a report has from one source: the thing itself, or why it is not there. What is missing is
 * never written as nought.
 */
export const part = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('state', [
    z.object({ state: z.literal('here'), value }),
    z.object({ state: z.literal('missing'), why: z.string() }),
  ]);

/** What a source gave, or a sentence that says why it gave nothing. */
export type Part<Value> =
  | Readonly<{ state: 'here'; value: Value }>
  | Readonly<{ state: 'missing'; why: string }>;

/** How many of something. */
export const count = z.int().nonnegative();
/** A share from 0 to 1; null where there is nothing to have a share of. */
export const share = z.number().min(0).max(1).nullable();
/** Seconds; null where nothing was measured. */
export const seconds = z.number().nonnegative().nullable();

/** Several of something, in an order that means something. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
