import { expect, test } from 'vitest';
import { describeStorage } from '../../../src/admin/settings/describeStorage.ts';

const azurite =
  'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=c2VjcmV0;' +
  'TableEndpoint=http://127.0.0.1:41234/devstoreaccount1';

test.each([
  { values: { AzureWebJobsStorage: azurite }, says: 'Azurite at 127.0.0.1:41234' },
  {
    values: { AzureWebJobsStorage: 'UseDevelopmentStorage=true' },
    says: 'Azurite at 127.0.0.1:10002',
  },
  {
    values: { AzureWebJobsStorage: 'AccountName=contoso;AccountKey=c2VjcmV0' },
    says: 'account contoso',
  },
  { values: { AzureWebJobsStorage__accountName: 'contoso' }, says: 'account contoso' },
])('$says', ({ values, says }) => {
  const text = describeStorage({ origin: 'npm start', values, host: null });
  expect(text).toBe(`${says} (from npm start)`);
  expect(text).not.toContain('c2VjcmV0');
});
