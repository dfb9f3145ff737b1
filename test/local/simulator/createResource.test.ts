import { expect, test } from 'vitest';
import { createResource } from '../../../src/local/simulator/createResource.ts';
import { simulatorOptions } from '../../../src/local/simulator/simulatorOptions.ts';

test('a resource has its numbers, and neither trunks nor users', () => {
  const options = simulatorOptions({ accessKey: 'k', audience: 'a', sipDomains: ['contoso.com'] });
  expect(createResource(options, '')).toMatchObject({
    limits: { maxOutboundPerNumber: 2, weeklySearches: 5, maxPurchasedNumbers: 1 },
    numbers: { owned: new Map([['+18005550199', expect.anything()]]) },
    routing: { configuration: { trunks: {}, routes: [] }, domains: ['contoso.com'] },
    users: new Map(),
  });
});
