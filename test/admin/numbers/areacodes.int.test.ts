import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/areacodes.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

test.each([
  { argv: ['US', 'toll-free'], codes: ['855', '844', '833'] },
  { argv: ['US', 'geographic', '--state', 'WA', '--city', 'Seattle'], codes: ['206'] },
  { argv: ['US', 'geographic', '--city', 'San Francisco'], codes: ['415', '628'] },
  { argv: ['US', 'mobile'], codes: [] },
])('$argv has $codes', async ({ argv, codes }) => {
  const { deps } = await numbersWorld();
  const { json, lines } = await run(parse(argv), deps);
  expect(json).toMatchObject({ areaCodes: codes });
  expect(lines[0]).toContain(codes[0] ?? 'There are no mobile numbers of US');
});

test('a state without a city, and toll-free numbers of a city, are refused', async () => {
  const { deps } = await numbersWorld();
  const state = run(parse(['US', 'geographic', '--state', 'WA']), deps);
  await expect(state).rejects.toEqual(refusal('usage', 'noCity', '--city'));
  const city = run(parse(['US', 'toll-free', '--city', 'Seattle']), deps);
  await expect(city).rejects.toEqual(refusal('usage', 'noPlace', '--area-code'));
});

test('geographic codes of no city are refused with the words of the service', async () => {
  const { deps } = await numbersWorld();
  await expect(run(parse(['US', 'geographic']), deps)).rejects.toThrow(/locality/);
});
