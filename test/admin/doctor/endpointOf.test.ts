import { expect, test } from 'vitest';
import { endpointOf, simulatorAt } from '../../../src/admin/doctor/endpointOf.ts';

test.each([
  { values: { ACS_ENDPOINT: ' https://a.example/ ' }, endpoint: 'https://a.example' },
  {
    values: { ACS_CONNECTION_STRING: 'endpoint=https://b.example/;accesskey=k', ACS_ENDPOINT: '' },
    endpoint: 'https://b.example',
  },
  { values: {}, endpoint: '' },
])('$values is at $endpoint', ({ values, endpoint }) => {
  expect(endpointOf(values)).toBe(endpoint);
});

test('what is on this machine is the simulator', () => {
  expect(simulatorAt('http://localhost:8020')).toBe('http://localhost:8020');
  expect(simulatorAt('https://contoso.communication.azure.com')).toBe(null);
});
