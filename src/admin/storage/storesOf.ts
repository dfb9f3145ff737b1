import type { Seal } from '../../store/createSeal.ts';
import { createTableCallIndex } from '../../store/createTableCallIndex.ts';
import { createTableCallStore } from '../../store/createTableCallStore.ts';
import { createTableClients } from '../../store/createTableClients.ts';
import type { Stores } from '../stores.ts';
import { blobStoresOf } from './blobStoresOf.ts';
import { erasingOf } from './erasingOf.ts';
import { noticeStoresOf } from './noticeStoresOf.ts';
import { operatorStoresOf } from './operatorStoresOf.ts';
import { suppressedOf } from './suppressedOf.ts';

/** What callers typed in confidence stays closed here, whatever keys the settings hold. */
const noSecrets: Seal = {
  open: () => null,
  close: () => {
    throw new Error('The command line writes no calls.');
  },
};

/** Everything that verbs find in a storage account; `values` are the settings of its app. */
export const storesOf = (
  account: Parameters<typeof noticeStoresOf>[0],
  values: Parameters<typeof suppressedOf>[1],
): Stores => {
  const tables = createTableClients(account);
  return {
    calls: createTableCallStore(tables, noSecrets),
    index: createTableCallIndex(tables),
    suppressed: suppressedOf(tables, values),
    ...blobStoresOf(account),
    ...erasingOf(tables, values),
    ...operatorStoresOf(tables),
    ...noticeStoresOf(account, tables),
  };
};
