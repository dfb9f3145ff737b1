import { cancelNumberOperation } from '../operations/cancelNumberOperation.ts';
import { getNumber } from '../operations/getNumber.ts';
import { getNumberOperation } from '../operations/getNumberOperation.ts';
import { getSearchResult } from '../operations/getSearchResult.ts';
import { listNumbers } from '../operations/listNumbers.ts';
import { lookUpOperator } from '../operations/lookUpOperator.ts';
import { purchaseNumbers } from '../operations/purchaseNumbers.ts';
import { releaseNumber } from '../operations/releaseNumber.ts';
import { searchNumbers } from '../operations/searchNumbers.ts';
import { updateNumber } from '../operations/updateNumber.ts';
import type { Operation } from './operation.ts';

/** Operations on the numbers of the resource, and on those that it could have. */
export const numberRoutes: readonly Operation[] = [
  cancelNumberOperation,
  getNumber,
  getNumberOperation,
  getSearchResult,
  listNumbers,
  lookUpOperator,
  purchaseNumbers,
  releaseNumber,
  searchNumbers,
  updateNumber,
];
