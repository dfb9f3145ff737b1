import type { Environment } from '../../src/config.ts';

/** 32 bytes that nobody would publish, different for each version. */
export const sampleKey = (version: number): string =>
  Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 37 + version * 11) % 256)).toString(
    'base64',
  );

/** Settings with which everything starts: connection strings, and nothing that has a default. */
export const sampleEnv = (change: Environment = {}): Environment => ({
  AzureWebJobsStorage: 'UseDevelopmentStorage=true',
  ACS_CONNECTION_STRING: 'endpoint=https://contoso.communication.azure.com/;accesskey=c2VjcmV0',
  CALLBACK_AUDIENCE: '11111111-2222-4333-8444-555555555555',
  WEBSITE_HOSTNAME: 'contoso.azurewebsites.net',
  HASH_KEY: `1:${sampleKey(1)}`,
  ...change,
});
