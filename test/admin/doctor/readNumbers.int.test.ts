import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/admin/doctor/readNumbers.ts';
import { buy, startResource } from '../../local/simulator/startResource.ts';
import { ourNumber } from '../../local/simulator/startSimulator.ts';

const never = new AbortController().signal;

test('numbers are told with what they can do', async () => {
  const resource = await startResource();
  const bought = await buy(resource, {
    capabilities: { calling: 'inbound', sms: 'none' },
  });
  expect(await readNumbers({ numbersOnce: resource.numbers }, never)).toEqual([
    { number: ourNumber, takes: true, places: true },
    { number: bought, takes: true, places: false },
  ]);
});
