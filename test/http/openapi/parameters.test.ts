import { expect, test } from 'vitest';
import { operations } from '../../../src/http/openapi/openApiDocument.ts';
import { parameters } from '../../../src/http/openapi/parameters.ts';

test('whatever stands in a path must be there, and is named by it', () => {
  for (const { path, parameters: names } of operations) {
    const inPath = names.map((name) => parameters[name]).filter((one) => one.in === 'path');
    const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(inPath.map(({ name }) => name)).toEqual(wanted);
    expect(inPath.every(({ required }) => required)).toBe(true);
  }
});
