import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/offerings.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

test('lists kinds of numbers with what they can do and cost', async () => {
  const { deps } = await numbersWorld();
  const { json, lines } = await run(parse(['us']), deps);
  expect(json).toMatchObject({
    country: 'US',
    offerings: expect.arrayContaining([
      {
        ...{ type: 'tollFree', assignment: 'application' },
        ...{ calling: 'inbound+outbound', sms: 'inbound+outbound' },
        cost: { amount: 2, currency: 'USD', billingFrequency: 'monthly' },
      },
    ]),
  });
  expect(lines.join('\n')).toMatch(/tollFree +application +inbound\+outbound .* 2\.00 USD/);
});

test('a country that sells nothing by command line, and one that there is not', async () => {
  const { deps } = await numbersWorld();
  expect((await run(parse(['BR']), deps)).lines[0]).toContain('special order');
  await expect(run(parse(['XX']), deps)).rejects.toEqual(
    refusal('refused', 'unknownCountry', 'numbers countries'),
  );
});
