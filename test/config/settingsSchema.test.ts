import { expect, test } from 'vitest';
import { settingsSchema } from '../../src/config/settingsSchema.ts';

const azurite =
  'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFl==;' +
  'BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1';

test.each([
  ['AzureWebJobsStorage', azurite],
  ['AzureWebJobsStorage', 'UseDevelopmentStorage=true;'],
  ['ACS_CONNECTION_STRING', 'Endpoint=http://localhost:8020/;AccessKey=c2VjcmV0czI='],
  ['ACS_CONNECTION_STRING', 'endpoint=https://contoso.communication.azure.com;accesskey=c2VjcmV0'],
  ['SPEECH_ENDPOINT', 'http://localhost:8020/'],
])('%s may be %s', (name, value) => {
  expect(settingsSchema.parse({ [name]: value })).toEqual({ [name]: value });
});

test('lists lose their spaces and repetitions', () => {
  const given = { CALLER_ID: '+12065550100, +12065550101 ,+12065550100', ALLOWED_COUNTRIES: 'us' };
  expect(settingsSchema.parse(given)).toEqual({
    CALLER_ID: ['+12065550100', '+12065550101'],
    ALLOWED_COUNTRIES: ['US'],
  });
});

test('an identity is used over https only', () => {
  const parsed = settingsSchema.safeParse({ ACS_ENDPOINT: 'http://localhost:8020' });
  expect(parsed.error?.issues[0]?.message).toContain('this is not an endpoint');
});
