import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/show.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const number = '+12065550100';

test('shows a number with its cost, and the flow of its calls', async () => {
  const { deps } = await numbersWorld({ numbers: [number] });
  const { json, lines } = await run(parse(['+1 206-555-0100']), deps);
  expect(json).toMatchObject({ number, country: 'US', flow: 'support', sms: 'none' });
  expect(lines).toContain('Cost         1.00 USD a month');
  expect(lines).toContain('Calls go to  support');
});

test('a number that is not ours, and what is no number', async () => {
  const { deps } = await numbersWorld();
  await expect(run(parse([number]), deps)).rejects.toEqual(refusal('refused', 'notOurs'));
  expect(() => parse(['Ada'])).toThrow('Write a telephone number');
});
