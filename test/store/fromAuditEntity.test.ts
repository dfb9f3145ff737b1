import { expect, it } from 'vitest';
import { fromAuditEntity } from '../../src/store/fromAuditEntity.ts';
import type { Row } from '../../src/store/getRow.ts';
import { toAuditEntity } from '../../src/store/toAuditEntity.ts';
import { auditEntry } from './auditStoreContract.ts';

const entry = auditEntry('2026-11-21T10:00:00.000Z', 'closed');
const row = toAuditEntity(entry, 'u1') as Omit<Row, 'etag'>;

it('reads what toAuditEntity has written', () => {
  expect(fromAuditEntity(row)).toEqual(entry);
});

it('refuses a row of a later build', () => {
  expect(() => fromAuditEntity({ ...row, schemaVersion: 9 })).toThrow(/audit\/2026-11\/.* 9/);
});
