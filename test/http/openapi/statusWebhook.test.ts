import { expect, test } from 'vitest';
import { namedSchemas } from '../../../src/http/openapi/components.ts';
import { statusWebhook } from '../../../src/http/openapi/statusWebhook.ts';

test('the webhook is signed, and its body has a schema', () => {
  const { parameters, requestBody } = statusWebhook.post;
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
  expect(parameters.map(({ name }) => name)).toEqual(names);
  const { $ref } = requestBody.content['application/json'].schema;
  expect(Object.keys(namedSchemas)).toContain($ref.replace('#/components/schemas/', ''));
});
