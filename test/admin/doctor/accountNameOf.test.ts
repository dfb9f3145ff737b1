import { expect, test } from 'vitest';
import { accountNameOf } from '../../../src/admin/doctor/accountNameOf.ts';

test.each([
  { values: { AzureWebJobsStorage: 'UseDevelopmentStorage=true' }, name: null },
  { values: { AzureWebJobsStorage: 'AccountName=devstoreaccount1;AccountKey=k' }, name: null },
  { values: { AzureWebJobsStorage: 'AccountName=contoso;AccountKey=k' }, name: 'contoso' },
  { values: { AzureWebJobsStorage__accountName: 'contoso' }, name: 'contoso' },
  { values: {}, name: null },
])('$values is $name', ({ values, name }) => {
  expect(accountNameOf(values)).toBe(name);
});
