import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/countries.ts';
import { numbersWorld } from './numbersWorld.ts';

test('lists the countries of which numbers are sold', async () => {
  const { deps } = await numbersWorld();
  const { json, lines } = await run(parse([]), deps);
  expect(json).toMatchObject({
    countries: expect.arrayContaining([{ code: 'US', name: 'United States' }]),
  });
  expect(lines.join('\n')).toContain('US  United States');
});
