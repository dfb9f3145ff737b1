import { expect, test } from 'vitest';
import { allControl } from '../../../../src/local/simulator/control/allControl.ts';

test('no two routes take the same request', () => {
  const routes = allControl.map(({ method, path }) => `${method} ${path.source}`);
  expect(new Set(routes).size).toBe(routes.length);
});
