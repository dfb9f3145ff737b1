import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/update.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const number = '+12065550100';

test.each([
  { argv: [], says: "missing required argument 'number'" },
  { argv: [number], says: 'Say what is to change' },
  { argv: [number, '--calling', 'all'], says: 'inbound+outbound' },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});

test('what is named changes, the rest stays, and it is noted without the number', async () => {
  const { deps, resource, noted } = await numbersWorld({ numbers: [number] });
  const { json, lines } = await run(parse([number, '--calling', 'inbound']), deps);
  expect(json).toEqual({ number, calling: 'inbound', sms: 'none', changed: true });
  expect(lines[0]).toContain('calling inbound, sms none (before: calling inbound+outbound');
  expect(await resource.numbers.getPurchasedPhoneNumber(number)).toMatchObject({
    capabilities: { calling: 'inbound', sms: 'none' },
  });
  expect(await noted()).toEqual([['numbers.update', '+1206•••0100']]);
});

test('what it can do already changes nothing', async () => {
  const { deps, count, noted } = await numbersWorld({ numbers: [number] });
  const { json } = await run(parse([number, '--sms', 'none']), deps);
  expect(json).toMatchObject({ changed: false });
  expect([await count('updateNumber'), await noted()]).toEqual([0, []]);
});

test('a number that is not ours', async () => {
  const { deps, count } = await numbersWorld();
  await expect(run(parse([number, '--calling', 'none']), deps)).rejects.toEqual(
    refusal('refused', 'notOurs'),
  );
  expect(await count('updateNumber')).toBe(0);
});
