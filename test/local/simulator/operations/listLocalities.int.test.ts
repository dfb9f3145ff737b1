import { expect, test } from 'vitest';
import { all, startResource } from '../startResource.ts';

test('the cities of a state, by its name or abbreviation', async () => {
  const { numbers } = await startResource();
  const division = { localizedName: 'Washington', abbreviatedName: 'WA' };
  const cities = ['Bellevue', 'Seattle', 'Spokane'].map((localizedName) => ({
    localizedName,
    administrativeDivision: division,
  }));
  const ask = (administrativeDivision: string) =>
    all(numbers.listAvailableLocalities('US', { administrativeDivision }));
  expect(await ask('WA')).toEqual(cities);
  expect(await ask('washington')).toEqual(cities);
  expect(await ask('ZZ')).toEqual([]);
});

test('a country without states', async () => {
  const { numbers } = await startResource();
  expect(await all(numbers.listAvailableLocalities('IE'))).toEqual([
    { localizedName: 'Cork' },
    { localizedName: 'Dublin' },
  ]);
  await expect(all(numbers.listAvailableLocalities('XX'))).rejects.toMatchObject({
    statusCode: 400,
  });
});
