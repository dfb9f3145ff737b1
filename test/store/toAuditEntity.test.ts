import { expect, it } from 'vitest';
import { toAuditEntity } from '../../src/store/toAuditEntity.ts';
import { auditEntry } from './auditStoreContract.ts';

it('writes an entry into its month, so that later ones sort first', () => {
  const entry = auditEntry('2026-11-21T10:00:00.000Z', 'closed');
  const entity = toAuditEntity(entry, 'u1');
  expect(entity).toMatchObject({ partitionKey: '2026-11', schemaVersion: 1 });
  expect(entity.rowKey).toMatch(/^\d{16}\|u1$/);
  const later = toAuditEntity(auditEntry('2026-11-21T10:00:00.001Z', 'closed'), 'u0');
  expect(String(later.rowKey) < String(entity.rowKey)).toBe(true);
});
