import type { CostLine } from '../schema/costFigures.ts';

/**
 * What a unit of something costs, null where that is unknown. What is priced again and again has
 * one and the same object, by which its line is found without comparing texts.
 */
export type Price = Readonly<{
  kind: CostLine['kind'];
  what: string;
  unit: CostLine['unit'];
  rate: number | null;
}>;

/** One thing of a call that is charged. */
export type Charge = Readonly<{
  price: Price;
  units: number;
  /** With the time of the leg rounded up to the next minute. */
  unitsRoundedUp: number;
}>;
