import { describe } from 'vitest';
import { auditStoreContract } from './auditStoreContract.ts';
import { createMemoryAuditStore } from './memoryAuditStore.ts';

describe('the audit store in memory', () => {
  auditStoreContract(createMemoryAuditStore);
});
