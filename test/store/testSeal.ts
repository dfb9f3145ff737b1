import { createSeal } from '../../src/store/createSeal.ts';

/** The seal of every store of the tests. */
export const testSeal = createSeal(new Uint8Array(32).fill(7));
