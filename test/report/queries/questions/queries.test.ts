import { expect, test } from 'vitest';
import { queries } from '../../../../src/report/queries/questions/queries.ts';

test('each is found by the name that it is put under', () => {
  for (const [name, query] of Object.entries(queries)) expect(query.name).toBe(name);
  expect(Object.keys(queries)).toHaveLength(11);
});
