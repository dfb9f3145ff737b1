import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/lookup.ts';
import { numbersWorld } from './numbersWorld.ts';

const number = '+12065550100';

test('tells how a number is written, and what more there is to be had for money', async () => {
  const { deps } = await numbersWorld();
  const { json, lines } = await run(parse([number]), deps);
  expect(json).toMatchObject({
    ...{ number, national: '(206) 555-0100', international: '+1 206-555-0100' },
    ...{ country: null, operator: null },
  });
  expect(lines.at(-1)).toContain('--details');
});

test('who operates it, if asked', async () => {
  const { deps } = await numbersWorld();
  const { json, lines } = await run(parse([number, '--details']), deps);
  expect(json).toMatchObject({ country: 'US', type: 'geographic', operator: 'Contoso Telecom' });
  expect(lines.join('\n')).toMatch(/Operator +Contoso Telecom/);
});
