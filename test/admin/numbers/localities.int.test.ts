import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/localities.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

test('lists the cities of a state, by its name or its letters', async () => {
  const { deps } = await numbersWorld();
  const byLetters = await run(parse(['US', '--state', 'WA']), deps);
  expect(byLetters.json).toMatchObject({
    localities: [{ city: 'Bellevue' }, { city: 'Seattle', state: 'WA' }, { city: 'Spokane' }],
  });
  expect((await run(parse(['US', '--state', 'Washington']), deps)).json).toEqual(byLetters.json);
  expect(byLetters.lines[1]).toMatch(/^Seattle +WA +Washington$/);
});

test('cities without a state, and a state without cities', async () => {
  const { deps } = await numbersWorld();
  const { json } = await run(parse(['GB']), deps);
  expect(json).toMatchObject({
    localities: expect.arrayContaining([{ city: 'London', state: null, stateName: null }]),
  });
  const { lines } = await run(parse(['US', '--state', 'ZZ']), deps);
  expect(lines).toEqual(['No city of ZZ, US has geographic numbers.']);
  await expect(run(parse(['XX']), deps)).rejects.toEqual(refusal('refused', 'unknownCountry'));
});
