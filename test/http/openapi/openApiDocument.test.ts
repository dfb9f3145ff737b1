import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { clientScopes } from '../../../src/calls/apiClient.ts';
import { openApiDocument, operations } from '../../../src/http/openapi/openApiDocument.ts';
import { kinds } from '../../../src/http/problem.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'src', 'functions');

/** The routes of all functions that HTTP triggers, as they are registered. */
const registered = readdirSync(folder).flatMap((file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const [, name] = /app\.http\('(\w+)'/.exec(text) ?? [];
  if (name === undefined) return [];
  const route = /route: '([^']+)'/.exec(text)?.[1] ?? '';
  const method = /methods: \['(\w+)'\]/.exec(text)?.[1] ?? '';
  const isOpen = text.includes("authLevel: 'anonymous'");
  return [{ name, method: method.toLowerCase(), route, isOpen }];
});

/** A route as the contract writes its path. */
const toPath = (route: string): string =>
  `/${route.replace(/\/\{\w+\?\}/g, '').replace(/\{(\w+):\w+\}/g, '{$1}')}`;

test('every route of the app is in the contract, and nothing else', () => {
  const inContract = operations.map(({ id, method, path: where }) => `${id} ${method} ${where}`);
  const inApp = registered.map(({ name, method, route }) => `${name} ${method} ${toPath(route)}`);
  expect(inContract.toSorted()).toEqual(inApp.toSorted());
});

test('a key is asked for where the contract says so', () => {
  for (const { name, isOpen } of registered) {
    const operation = operations.find(({ id }) => id === name);
    expect({ [name]: operation?.scopes === null }).toEqual({ [name]: isOpen });
  }
});

test('a linter finds nothing wrong with the contract', async () => {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      // Whoever runs the app knows where it is; the contract says it relative to itself.
      'no-server-example.com': 'error',
      'operation-description': 'error',
      'operation-operationId': 'error',
      'operation-operationId-unique': 'error',
      'operation-tag-defined': 'error',
      'no-invalid-media-type-examples': 'error',
      'no-invalid-schema-examples': 'error',
      'parameter-description': 'error',
      'tag-description': 'error',
      'no-unused-components': 'error',
      'path-parameters-defined': 'error',
      'response-contains-header': 'off',
    },
  });
  const problems = await lintFromString({
    source: JSON.stringify(openApiDocument()),
    absoluteRef: 'openapi.json',
    config,
  });
  const told = problems.map(
    ({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`,
  );
  // Nobody can ask wrongly whether all is well.
  const health = 'operation-4xx-response: Operation must have at least one `4XX` response.';
  expect(told.filter((one) => !one.startsWith(`${health} #/paths/~1health/`))).toEqual([]);
});

test('a linter that finds something says so', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const source = JSON.stringify({ ...openApiDocument(), paths: { '/calls': { get: {} } } });
  expect(await lintFromString({ source, absoluteRef: 'openapi.json', config })).not.toEqual([]);
});

test('an operation tells its scopes and every problem that it may have', () => {
  const text = JSON.stringify(openApiDocument());
  for (const scope of clientScopes) expect(text).toContain(`\`${scope}\``);
  const told = Object.keys(kinds).filter((code) => code !== 'unauthorized');
  for (const code of told) expect(text).toContain(`\`${code}\`: `);
});

test('it is OpenAPI 3.1, and knows the webhook of a status', () => {
  expect(openApiDocument()).toMatchObject({
    openapi: expect.stringMatching(/^3\.1\./),
    servers: [{ url: '/api' }],
    webhooks: { callStatus: { post: {} } },
  });
});
