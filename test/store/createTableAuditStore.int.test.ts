import { describe } from 'vitest';
import { createTableAuditStore } from '../../src/store/createTableAuditStore.ts';
import { auditStoreContract } from './auditStoreContract.ts';
import { freshTables } from './testTables.ts';

describe('the audit store in Azure Tables', () => {
  auditStoreContract(() => createTableAuditStore(freshTables()));
});
