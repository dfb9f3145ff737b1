import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/search.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const seattle = ['US', 'geographic', '--area-code', '206'];

test('finds a number of Seattle, says its price, and counts the search', async () => {
  const { deps } = await numbersWorld();
  const { json, lines, ending } = await run(parse(seattle), deps);
  expect(ending).toBe('done');
  expect(json).toMatchObject({
    ...{ numbers: ['+12065550100'], asked: 1, error: null, reused: false, areaCode: '206' },
    monthlyCost: { amount: 1, currency: 'USD' },
    searches: { used: 1, left: 4, usual: 5 },
  });
  const text = lines.join('\n');
  expect(text).toContain('+12065550100\n1.00 USD a month');
  expect(text).toContain('4 of 5 searches are left this week');
  expect(text).toMatch(/Buy: npm run admin -- numbers buy [0-9a-f-]{36}$/);
});

test('by state and city, as people look for numbers', async () => {
  const { deps } = await numbersWorld();
  const argv = ['US', 'geographic', '--state', 'CA', '--city', 'San Francisco'];
  const { json, lines } = await run(parse(argv), deps);
  expect(json).toMatchObject({ areaCode: '415', otherAreaCodes: ['628'] });
  expect(lines.join('\n')).toContain('San Francisco has also the area codes 628 (--area-code).');
});

test('toll-free, several, with text messages', async () => {
  const { deps } = await numbersWorld();
  const argv = ['US', 'toll-free', '--quantity', '2', '--sms', 'inbound+outbound'];
  expect((await run(parse(argv), deps)).json).toMatchObject({
    numbers: [expect.stringMatching(/^\+1855/), expect.stringMatching(/^\+1855/)],
    monthlyCost: { amount: 4, currency: 'USD' },
  });
});

test('the same question is answered by a result that still holds', async () => {
  const { deps, count } = await numbersWorld();
  const first = await run(parse(seattle), deps);
  const again = await run(parse(['US', 'geographic', '--city', 'Seattle']), deps);
  expect(again.json).toMatchObject({ reused: true, searches: { used: 1, left: 4 } });
  expect(again.lines.join('\n')).toContain('--fresh searches again');
  expect(await count('searchNumbers')).toBe(1);
  const other = await run(parse([...seattle, '--fresh']), deps);
  expect(other.json).toMatchObject({ numbers: ['+12065550101'], searches: { used: 2 } });
  expect(other.json).not.toMatchObject({ numbers: Reflect.get(Object(first.json), 'numbers') });
});

test('a result that has expired is not used again', async () => {
  let later = 0;
  const now = () => (Date.now() + later) as Instant;
  const { deps } = await numbersWorld({}, [], { now });
  await run(parse(seattle), deps);
  later = 960_000;
  expect((await run(parse(seattle), deps)).json).toMatchObject({ reused: false });
});

test('fewer numbers than asked for, or none, are said with the reason', async () => {
  const { deps } = await numbersWorld();
  const few = await run(parse(['US', 'geographic', '--area-code', '212', '--quantity', '3']), deps);
  expect(few).toMatchObject({
    json: { error: 'NumbersPartiallyAcquired', asked: 3 },
    ending: 'done',
  });
  expect(few.lines).toContain(
    'Found 2 of 3 (NumbersPartiallyAcquired: there were fewer than were asked for).',
  );
  const none = await run(parse(['US', 'geographic', '--area-code', '907']), deps);
  expect(none).toMatchObject({ json: { numbers: [], error: 'OutOfStock' }, ending: 'failed' });
  expect(none.lines[0]).toContain('Nothing was found (OutOfStock');
});

test('when the searches of the week are used up, nothing is counted', async () => {
  const { deps, resource, stores } = await numbersWorld();
  await resource.sim('PUT', '/limits', { weeklySearches: 0 });
  await expect(run(parse(seattle), deps)).rejects.toEqual(
    refusal('refused', 'quotaUsed', 'support request'),
  );
  expect(await stores.numberSearches.all()).toEqual([]);
});
