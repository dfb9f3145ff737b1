import { expect, test } from 'vitest';
import { describeProvider } from '../../../src/admin/provider/describeProvider.ts';

test.each([
  ['http://localhost:8020', 'simulator at localhost:8020 (from npm start)'],
  ['https://contoso.communication.azure.com', 'contoso.communication.azure.com (from npm start)'],
])('%s is %s', (endpoint, words) => {
  const settings = { origin: 'npm start', values: {}, host: null } as const;
  expect(describeProvider(endpoint, settings)).toBe(words);
});
