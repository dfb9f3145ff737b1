import { expect, test } from 'vitest';
import { count, part } from '../../../src/report/schema/part.ts';

const counted = part(count);

test.each([
  [{ state: 'here', value: 3 }, true],
  [{ state: 'missing', why: 'The workspace has no such table.' }, true],
  [{ state: 'here', value: null }, false],
  [{ state: 'here', value: -1 }, false],
  [{ state: 'missing' }, false],
  [3, false],
])('of %j a part says %s', (given, isPart) => {
  expect(counted.safeParse(given).success).toBe(isPart);
});
