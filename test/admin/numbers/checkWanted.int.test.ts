import { expect, test } from 'vitest';
import { checkQuestion, checkWanted } from '../../../src/admin/numbers/checkWanted.ts';
import type { Wanted } from '../../../src/admin/numbers/wanted.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const wanted: Wanted = {
  ...{ country: 'US', type: 'geographic', assignment: 'application', areaCode: null },
  ...{ calling: 'inbound+outbound', sms: 'none', state: null, city: null, quantity: 1 },
};

test('a city becomes its first area code, and the others are told', async () => {
  const { resource } = await numbersWorld();
  const place = { state: 'CA', city: 'San Francisco' };
  expect(await checkWanted(resource.numbers, { ...wanted, ...place })).toEqual({
    wanted: { ...wanted, ...place, areaCode: '415' },
    others: ['628'],
  });
  const chosen = { ...wanted, ...place, areaCode: '628' };
  const checked = await checkWanted(resource.numbers, chosen);
  expect(checked).toEqual({ wanted: chosen, others: ['415'] });
});

test('an area code alone is left as it is', async () => {
  const { resource } = await numbersWorld();
  const asked = { ...wanted, areaCode: '206' };
  expect(await checkWanted(resource.numbers, asked)).toEqual({ wanted: asked, others: [] });
});

test.each<readonly [Partial<Wanted>, string, string]>([
  [{ country: 'XX' }, 'unknownCountry', 'numbers countries'],
  [{ sms: 'inbound' }, 'noOffering', 'geographic for a person'],
  [{ state: 'WA', city: 'Seatle' }, 'unknownCity', 'Did you mean Seattle?'],
  [{ state: 'WA', city: 'Timbuktu' }, 'unknownCity', 'Bellevue, Seattle, Spokane'],
  [{ state: 'WA', city: 'Seattle', areaCode: '425' }, 'wrongAreaCode', '206'],
  [{ type: 'tollFree', areaCode: '800' }, 'wrongAreaCode', '855, 844, 833'],
  [{ areaCode: '416' }, 'wrongAreaCode', 'numbers areacodes US geographic'],
])('%o is refused before a search is spent', async (change, code, remedy) => {
  const { resource, count } = await numbersWorld();
  const checking = checkWanted(resource.numbers, { ...wanted, ...change });
  await expect(checking).rejects.toEqual(refusal('refused', code, remedy));
  expect(await count('searchNumbers')).toBe(0);
});

test('what can be told without asking anybody', async () => {
  await expect(checkQuestion({ ...wanted, areaCode: '206' })).resolves.toBeUndefined();
  await expect(checkQuestion({ ...wanted, state: 'WA' })).rejects.toEqual(
    refusal('usage', 'noCity', 'numbers localities US --state WA'),
  );
});
