import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/list.ts';
import { numbersWorld } from './numbersWorld.ts';

test('lists numbers with capabilities, cost and flow, and what they cost together', async () => {
  const { deps } = await numbersWorld({ numbers: ['+18555550100', '+12065550100'] });
  const { json, lines } = await run(parse(['--json']), deps);
  expect(json).toMatchObject({
    numbers: [
      { number: '+18555550100', type: 'tollFree', flow: 'support', cost: { amount: 2 } },
      { number: '+12065550100', type: 'geographic', calling: 'inbound+outbound', sms: 'none' },
    ],
    monthlyCost: [{ amount: 3, currency: 'USD' }],
  });
  expect(lines[0]).toMatch(/^NUMBER +COUNTRY/);
  expect(lines.at(-1)).toBe('2 numbers, 3.00 USD a month');
});

test('a resource without numbers', async () => {
  const { deps } = await numbersWorld({ numbers: [] });
  const { json, lines } = await run(parse([]), deps);
  expect(json).toEqual({ numbers: [], monthlyCost: [] });
  expect(lines).toEqual(['The resource has no numbers; `numbers search` looks for some.']);
});

test('more than a page of them', async () => {
  const numbers = Array.from({ length: 101 }, (_, n) => `+1206555${1_000 + n}`);
  const { deps } = await numbersWorld({ numbers });
  const { lines } = await run(parse([]), deps);
  expect(lines.at(-1)).toBe('101 numbers, 101.00 USD a month');
});
