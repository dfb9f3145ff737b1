import { expect, test } from 'vitest';
import { operatorStoresOf } from '../../../src/admin/storage/operatorStoresOf.ts';
import { searchOf } from '../../store/sampleSearch.ts';
import { freshTables } from '../../store/testTables.ts';

test('what operators write is found again, each in a table of its own', async () => {
  const tables = freshTables();
  const { switches, numberSearches, clients } = operatorStoresOf(tables);
  await switches.turnOn('closed', { until: null, say: '' });
  await numberSearches.add(searchOf());
  const again = operatorStoresOf(tables);
  expect(Object.keys(await again.switches.all())).toEqual(['closed']);
  expect((await again.numberSearches.all()).map(({ search }) => search)).toEqual([searchOf()]);
  expect(await clients.all()).toEqual([]);
});
