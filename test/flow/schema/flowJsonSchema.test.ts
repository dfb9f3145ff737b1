import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { flowJsonSchema } from '../../../src/flow/schema/flowJsonSchema.ts';

const root = join(import.meta.dirname, '..', '..', '..');

test('docs/flow.schema.json is the schema of today (`npx vitest run -u` writes it)', async () => {
  const text = `${JSON.stringify(flowJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(root, 'docs', 'flow.schema.json'));
});

/** What a schema is, be it written where it is used or among the definitions. */
const resolved = (schema: object): object => {
  const ref = Reflect.get(schema, '$ref');
  if (typeof ref !== 'string') return schema;
  return resolved(Object(whole).definitions[ref.replace('#/definitions/', '')]);
};
const whole = flowJsonSchema();

/** The names of all properties without a description, wherever they are in the schema. */
const undescribed = (schema: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties: object = 'properties' in schema ? Object(schema.properties) : {};
  const own = Object.entries(properties).filter(
    ([, inner]) => !Object.hasOwn(resolved(inner), 'description'),
  );
  return [...own.map(([name]) => name), ...Object.values(schema).flatMap(undescribed)];
};

test('every property has a description', () => {
  expect(undescribed(flowJsonSchema())).toEqual([]);
});

const readBySchema = (text: string) =>
  z.fromJSONSchema(Object(flowJsonSchema())).safeParse(parse(text));

test('what editors read of the flow that comes first, numbers and all, fits the schema', () => {
  const file = join(root, 'src', 'flows', 'contoso-support.yaml');
  expect(readBySchema(readFileSync(file, 'utf8')).error).toBe(undefined);
});

test.each([
  ['tries: 2', true],
  ['tries: "2"', true],
  ['tries: two', false],
  ['tries: 2.5', false],
])('as editors read it, %s: %s', (tries, fits) => {
  const menu = `{ say: x, keys: { 1: end }, bargeIn: true, timeout: 5s, noInput: { ${tries} } }`;
  expect(readBySchema(`start: a\nsteps: { a: { menu: ${menu} } }`).success).toBe(fits);
});
