import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/buy.ts';
import { parse as parseSearch, run as search } from '../../../src/admin/numbers/search.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { keptSearch, type NumbersWorld, numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const number = '+12065550100';
const seattle = ['US', 'geographic', '--area-code', '206'];

const searchId = async ({ deps }: NumbersWorld): Promise<string> => {
  const { json } = await search(parseSearch(seattle), deps);
  return String(Reflect.get(Object(json), 'searchId'));
};

test('number and price are shown, and who says yes gets it with a route', async () => {
  const world = await numbersWorld({}, ['y']);
  const id = await searchId(world);
  const { json, lines } = await run(parse([id]), world.deps);
  expect(world.asked).toEqual([`Buy ${number} for 1.00 USD a month? [y/N]`]);
  expect(json).toMatchObject({
    ...{ how: 'bought', searchId: id, bought: [{ number }] },
    route: { now: 'support', yaml: [`  - { called: "${number}", flow: support }`] },
  });
  expect(lines[0]).toBe(`${number} is yours (1.00 USD a month).`);
  expect(await world.noted()).toEqual([['numbers.buy', '+1206•••0100']]);
  const [entry] = await world.stores.audit.list(0 as Instant, Date.now() as Instant, 1);
  expect(entry?.details).toEqual({ search: id, numbers: '+1206•••0100', cost: '1.00 USD a month' });
});

test.each(['', 'n', 'no', 'perhaps'])('who says "%s" buys nothing', async (answer) => {
  const world = await numbersWorld({}, [answer]);
  await expect(run(parse([await searchId(world)]), world.deps)).rejects.toEqual(
    refusal('refused', 'declined', 'held until'),
  );
  expect([await world.count('purchaseNumbers'), await world.noted()]).toEqual([0, []]);
});

test('with --yes nobody is asked, and what is dearer than allowed is not bought', async () => {
  const world = await numbersWorld();
  const dear = parse([...seattle, '--yes', '--max-monthly-cost', '0.99']);
  await expect(run(dear, world.deps)).rejects.toEqual(
    refusal('refused', 'tooDear', '--max-monthly-cost'),
  );
  expect(await world.count('purchaseNumbers')).toBe(0);
  const { json } = await run(parse([...seattle, '--yes', '--max-monthly-cost', '1']), world.deps);
  expect(json).toMatchObject({ bought: [{ number }] });
  expect(await world.count('searchNumbers')).toBe(1);
});

test('bought again by the same search it is not bought twice', async () => {
  const world = await numbersWorld({ maxPurchasedNumbers: 5 });
  const id = await searchId(world);
  await run(parse([id, '--yes']), world.deps);
  const { json, lines } = await run(parse([id, '--yes']), world.deps);
  expect(json).toMatchObject({ how: 'before', bought: [{ number }] });
  expect(lines[0]).toContain('was bought before; nothing was ordered now');
  expect(await world.count('purchaseNumbers')).toBe(1);
});

test('the same command, repeated because its end was not seen, buys nothing more', async () => {
  const world = await numbersWorld({ maxPurchasedNumbers: 5 });
  const argv = [...seattle, '--yes'];
  await run(parse(argv), world.deps);
  const again = await run(parse(argv), world.deps);
  expect(again.json).toMatchObject({ how: 'before', bought: [{ number }] });
  expect(again.lines.join('\n')).toContain('buy with --fresh');
  const fresh = await run(parse([...argv, '--fresh']), world.deps);
  expect(fresh.json).toMatchObject({ how: 'bought', bought: [{ number: '+12065550101' }] });
  expect([await world.count('purchaseNumbers'), await world.count('searchNumbers')]).toEqual([
    2, 2,
  ]);
});

test('what was given back meanwhile can be bought again', async () => {
  const world = await numbersWorld({ maxPurchasedNumbers: 5 });
  const argv = [...seattle, '--yes'];
  await run(parse(argv), world.deps);
  await (await world.resource.numbers.beginReleasePhoneNumber(number)).pollUntilDone();
  expect((await run(parse(argv), world.deps)).json).toMatchObject({ how: 'bought' });
});

test.each([
  { what: 'the search', again: (id: string) => [id] },
  { what: 'the same question', again: () => seattle },
])('after an interruption, $what takes up the order without asking', async ({ again }) => {
  const given = { factor: 1, searchDelayMs: 0, maxPurchasedNumbers: 5 };
  const world = await numbersWorld(given);
  const id = await searchId(world);
  const buying = run(parse([id, '--yes']), world.deps);
  setTimeout(world.interrupt, 200);
  await expect(buying).rejects.toEqual(refusal('interrupted', 'interrupted', id));
  await world.resource.advance(20_000);
  const deps = { ...world.deps, interrupted: new AbortController().signal };
  const { json } = await run(parse(again(id)), deps);
  expect(json).toMatchObject({ how: 'resumed', bought: [{ number }] });
  expect([await world.count('purchaseNumbers'), world.asked]).toEqual([1, []]);
  expect(await world.resource.sim('GET', '/numbers')).toEqual({
    numbers: ['+18005550199', number],
  });
});

test('an order that never arrived is asked about again before it is placed', async () => {
  let late = 0;
  const now = () => (Date.now() + late) as Instant;
  const world = await numbersWorld({}, ['y', 'y'], { now });
  const id = await searchId(world);
  const lost = { operation: 'purchaseNumbers', code: 0 };
  await world.resource.sim('PUT', '/faults', { status: [lost] });
  await expect(run(parse([id]), world.deps)).rejects.toEqual(
    refusal('unreachable', 'connectionLost'),
  );
  late = 61_000;
  expect((await run(parse([id]), world.deps)).json).toMatchObject({ how: 'bought' });
  expect(world.asked).toHaveLength(2);
});

test('an expired search is refused before anything is asked or ordered', async () => {
  let late = 0;
  const now = () => (Date.now() + late) as Instant;
  const world = await numbersWorld({}, [], { now });
  const id = await searchId(world);
  late = 960_000;
  await expect(run(parse([id]), world.deps)).rejects.toEqual(
    refusal('refused', 'searchExpired', 'numbers search'),
  );
  expect(await world.count('purchaseNumbers')).toBe(0);
});

test('fewer numbers than asked for are bought only by whoever has seen them', async () => {
  const world = await numbersWorld({ maxPurchasedNumbers: 5 });
  const argv = ['US', 'geographic', '--area-code', '212', '--quantity', '3', '--yes'];
  const buying = run(parse(argv), world.deps);
  await expect(buying).rejects.toEqual(refusal('refused', 'tooFew', 'numbers buy '));
  const { search: kept } = await keptSearch(world);
  const { json } = await run(parse([kept.found?.searchId ?? '', '--yes']), world.deps);
  expect(json).toMatchObject({ bought: [{ country: 'US' }, { country: 'US' }] });
});

test('what it implies to buy is said: that they are not sold on', async () => {
  const world = await numbersWorld({}, ['yes']);
  const stockholm = ['SE', 'geographic', '--city', 'Stockholm'];
  await run(parse(stockholm), world.deps);
  expect(world.asked[0]).toContain('and agree not to sell them on? [y/N]');
  const unasked = await numbersWorld();
  await run(parse([...stockholm, '--yes']), unasked.deps);
  expect(unasked.progress).toContain('Buying these, you agree not to sell them on.');
});

test('a flow that there is not is found out before anything is spent', async () => {
  const world = await numbersWorld();
  await expect(run(parse([...seattle, '--flow', 'slaes']), world.deps)).rejects.toEqual(
    refusal('refused', 'unknownFlow', 'support, sales'),
  );
  expect(await world.count('searchNumbers')).toBe(0);
});
