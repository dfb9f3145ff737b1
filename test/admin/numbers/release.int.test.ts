import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/release.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';
import { routesFrom } from './routesFrom.ts';

const number = '+12065550100';
const given = { numbers: [number] };

test('the number has to be typed again, and then it is given back', async () => {
  const { deps, resource, asked, noted } = await numbersWorld(given, ['+1 206 555 0100']);
  const { json, lines } = await run(parse([number]), deps);
  expect(asked[0]).toContain(`Type ${number} to release it:`);
  expect(json).toMatchObject({ number, released: true, uses: [], monthlyCost: { amount: 1 } });
  expect(lines).toEqual([`${number} is no longer yours; 1.00 USD a month are saved.`]);
  expect(await resource.sim('GET', '/numbers')).toEqual({ numbers: [] });
  expect(await noted()).toEqual([['numbers.release', '+1206•••0100']]);
});

test.each([
  { argv: [number, '--release', '+12065550101'], answers: [] },
  { argv: [number], answers: ['yes'] },
  { argv: [number], answers: [''] },
])('without the same number nothing is released: $argv $answers', async ({ argv, answers }) => {
  const { deps, count } = await numbersWorld(given, answers);
  await expect(run(parse(argv), deps)).rejects.toEqual(
    refusal('refused', 'notConfirmed', `--release ${number}`),
  );
  expect(await count('releaseNumber')).toBe(0);
});

test('routes and settings that use it are warned of, before it is asked and after', async () => {
  const routes = routesFrom(`called: "${number}", flow: sales`, 'flow: support');
  const change = {
    flows: () => ({ flows: {}, routes }),
    settings: async () => ({
      origin: 'the environment' as const,
      ...{ values: { CALLER_ID: number }, host: null },
    }),
  };
  const { deps, asked, progress } = await numbersWorld(given, ['no'], change);
  await expect(run(parse([number]), deps)).rejects.toEqual(refusal('refused', 'notConfirmed'));
  expect(asked[0]).toContain('Careful: route 1 of routes.yaml takes its calls (sales).');
  const { json, lines } = await run(parse([number, '--release', number]), deps);
  expect(progress.join('\n')).toContain("Careful: it is the app's CALLER_ID.");
  expect(json).toMatchObject({ uses: [expect.stringContaining('route 1'), expect.anything()] });
  expect(lines[1]).toContain('Still to be changed: route 1');
});

test('a number that is not ours', async () => {
  const { deps } = await numbersWorld();
  await expect(run(parse([number, '--release', number]), deps)).rejects.toEqual(
    refusal('refused', 'notOurs', 'numbers list'),
  );
});
