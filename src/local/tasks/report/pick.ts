/** Things, each with how often it comes. */
export type Weighted<Thing> = readonly (readonly [number, Thing])[];

/** One of some things by a number from 0 to 1, each as often as its weight says. */
export const pick = <Thing>(chance: number, things: Weighted<Thing>): Thing => {
  const all = things.reduce((sum, [weight]) => sum + weight, 0);
  let left = chance * all;
  for (const [weight, thing] of things) {
    left -= weight;
    if (left < 0) return thing;
  }
  const last = things.at(-1);
  if (last === undefined) throw new Error('There is nothing to pick from.');
  return last[1];
};
