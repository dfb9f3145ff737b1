import { expect, test } from 'vitest';
import { endpointIn } from '../../src/acs/endpointIn.ts';

test.each([
  ['endpoint=https://a.example/;accesskey=k', 'https://a.example/'],
  ['accesskey=k; Endpoint=https://a.example', 'https://a.example'],
  ['accesskey=endpoint', ''],
  ['', ''],
])('%s is at %s', (connectionString, endpoint) => {
  expect(endpointIn(connectionString)).toBe(endpoint);
});
