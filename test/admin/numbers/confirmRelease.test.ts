import { expect, test } from 'vitest';
import { parseNumber } from '../../../src/admin/callers/parseNumber.ts';
import { confirmRelease } from '../../../src/admin/numbers/confirmRelease.ts';
import { refusal } from './refusal.ts';

const number = parseNumber('+12065550100');
const nobody = { ask: () => Promise.reject(new Error('nobody is there')) };

test('warnings stand before the question, and the option names the number', async () => {
  const asked: (readonly string[])[] = [];
  const ask = async (...question: readonly string[]) => {
    asked.push(question);
    return '+1 (206) 555-0100';
  };
  await confirmRelease({ number, release: null }, ['Careful: a route.'], { ask });
  expect(asked[0]?.[0]).toMatch(/^Careful: a route\.\n/);
  expect(asked[0]?.[1]).toBe(`--release ${number}`);
});

test('the same number on the command line asks nobody, another releases nothing', async () => {
  await confirmRelease({ number, release: number }, [], nobody);
  const other = confirmRelease({ number, release: parseNumber('+12065550101') }, [], nobody);
  await expect(other).rejects.toEqual(refusal('refused', 'notConfirmed', `--release ${number}`));
});
