import { expect, test } from 'vitest';
import { simulatorOptions } from '../../../src/local/simulator/simulatorOptions.ts';

test('what is not given is as the real service has it', () => {
  const options = simulatorOptions({ accessKey: 'k', audience: 'a', factor: 2 });
  expect(options).toMatchObject({
    accessKey: 'k',
    audience: 'a',
    factor: 2,
    numbers: ['+18005550199'],
    issuer: 'https://acscallautomation.communication.azure.com',
    incomingRingMs: 30_000,
    maxOutboundPerNumber: 2,
    callbackRetryDelaysMs: [1000, 2000, 4000],
    eventGridRetryDelaysMs: [10_000, 30_000],
    eventGridTtlMs: 60_000,
  });
  expect(() => options.log('nobody listens')).not.toThrow();
});
