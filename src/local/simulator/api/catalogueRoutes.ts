import { listAreaCodes } from '../operations/listAreaCodes.ts';
import { listCountries } from '../operations/listCountries.ts';
import { listLocalities } from '../operations/listLocalities.ts';
import { listOfferings } from '../operations/listOfferings.ts';
import type { Operation } from './operation.ts';

/** Lists of what numbers there are. */
export const catalogueRoutes: readonly Operation[] = [
  listAreaCodes,
  listCountries,
  listLocalities,
  listOfferings,
];
