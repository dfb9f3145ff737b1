import { toRateTable } from '../calls/toRateTable.ts';
import type { RateTable } from '../policy/rateFor.ts';
import { createReadOnce } from './createReadOnce.ts';

/**
 * The rate table that the build has put beside the program, read when somebody is dialled for the
 * first time.
 * @throws Error when it is not there or cannot be read: then nobody is dialled
 */
export const createRatesFile = (path: string): (() => RateTable) =>
  createReadOnce(path, toRateTable);
