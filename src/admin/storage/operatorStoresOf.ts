import { createTableAuditStore } from '../../store/createTableAuditStore.ts';
import { createTableClientStore } from '../../store/createTableClientStore.ts';
import type { TableClientFor } from '../../store/createTableClients.ts';
import { createTableNumberSearchStore } from '../../store/createTableNumberSearchStore.ts';
import { createTableSwitchStore } from '../../store/createTableSwitchStore.ts';
import type { Stores } from '../stores.ts';

/** What is there because people at this command line have written it. */
export const operatorStoresOf = (
  tables: TableClientFor,
): Pick<Stores, 'audit' | 'clients' | 'numberSearches' | 'switches'> => ({
  audit: createTableAuditStore(tables),
  clients: createTableClientStore(tables),
  numberSearches: createTableNumberSearchStore(tables),
  switches: createTableSwitchStore(tables),
});
