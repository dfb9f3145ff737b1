import { expect, test } from 'vitest';
import { componentSchemas, namedSchemas } from '../../../src/http/openapi/components.ts';
import { placeCallProperties } from '../../../src/http/schema/placeCallSchema.ts';

const schemas = componentSchemas();

test('every schema is there, under its name and described', () => {
  expect(Object.keys(schemas).toSorted()).toEqual(Object.keys(namedSchemas).toSorted());
  for (const [name, schema] of Object.entries(schemas)) {
    expect({ [name]: schema }).toMatchObject({ [name]: { description: expect.any(String) } });
  }
});

test('a request is told with every property, each described', () => {
  const { properties, required } = Object(schemas.CallRequest);
  expect(Object.keys(properties)).toEqual(placeCallProperties);
  expect(required).toEqual(['to', 'flow']);
  for (const [name, property] of Object.entries(properties)) {
    expect({ [name]: property }).toMatchObject({ [name]: { description: expect.any(String) } });
  }
  expect(schemas.CallRequest).toMatchObject({ additionalProperties: false });
});

test('schemas refer to each other by name', () => {
  expect(JSON.stringify(schemas.BatchRequest)).toContain('#/components/schemas/BatchCall');
  expect(JSON.stringify(schemas.CallList)).toContain('#/components/schemas/Call"');
  expect(JSON.stringify(schemas)).not.toContain('$id');
});
