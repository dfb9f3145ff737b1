import { expect, it } from 'vitest';
import { fromSwitchEntity } from '../../src/store/fromSwitchEntity.ts';
import type { Row } from '../../src/store/getRow.ts';
import { toSwitchEntity } from '../../src/store/toSwitchEntity.ts';

const row = toSwitchEntity('closed', { until: null, say: 'Closed.' }) as Omit<Row, 'etag'>;

it('reads what toSwitchEntity has written', () => {
  expect(fromSwitchEntity(row)).toEqual(['closed', { until: null, say: 'Closed.' }]);
});

it('refuses a row of a later build', () => {
  const later = { ...row, schemaVersion: 9 };
  expect(() => fromSwitchEntity(later)).toThrow(/switches\/switch\/closed has schemaVersion 9/);
});
