import { expect, test } from 'vitest';
import { supportRequest } from '../../../src/admin/doctor/supportRequest.ts';

test('the request names resource, numbers and the new limit', () => {
  const endpoint = 'https://contoso.communication.azure.com';
  const text = supportRequest({ endpoint, numbers: ['+14255550100'], wanted: 20 });
  expect(text).toContain(endpoint);
  expect(text).toContain('Numbers: +14255550100');
  expect(text).toContain('each of these numbers to 20.');
  expect(supportRequest({ endpoint, numbers: [], wanted: 20 })).toContain('Numbers: <the numbers');
});
