import { expect, test } from 'vitest';
import { AdminError } from '../../../src/admin/adminError.ts';
import { askToBuy } from '../../../src/admin/numbers/askToBuy.ts';
import { found } from '../../store/sampleSearch.ts';
import { refusal } from './refusal.ts';

const saying = (answer: string) => {
  const heard: string[] = [];
  const ask = async (question: string) => {
    heard.push(question);
    return answer;
  };
  return { heard, ask, progress: (line: string) => void heard.push(line) };
};

test.each(['y', 'Yes', 'YES'])('"%s" buys', async (answer) => {
  const deps = saying(answer);
  await askToBuy(found, { yes: false }, deps);
  expect(deps.heard).toEqual(['Buy +12065550100 for 1.00 USD a month? [y/N]']);
});

test.each(['', 'n', 'yeah'])('"%s" buys nothing', async (answer) => {
  await expect(askToBuy(found, { yes: false }, saying(answer))).rejects.toEqual(
    refusal('refused', 'declined', 'held until 2025-11-24T16:16:00.000Z'),
  );
});

test('a promise that comes with them is in the question, and told to who says --yes', async () => {
  const bound = { ...found, mustNotResell: true };
  const asked = saying('y');
  await askToBuy(bound, { yes: false }, asked);
  expect(asked.heard[0]).toContain('and agree not to sell them on?');
  const told = saying('');
  await askToBuy(bound, { yes: true }, told);
  expect(told.heard).toEqual(['Buying these, you agree not to sell them on.']);
});

test('where nobody can answer, the price is told all the same', async () => {
  const silence = new AdminError('refused', 'unanswered', 'This asks.', 'Add --yes.');
  const deps = { ask: () => Promise.reject(silence), progress: () => undefined };
  const asking = askToBuy(found, { yes: false }, deps);
  await expect(asking).rejects.toEqual(refusal('refused', 'unanswered', 'Add --yes.'));
  await expect(asking).rejects.toThrow('Buy +12065550100 for 1.00 USD a month?');
});

test('Ctrl-C at the question stays what it is', async () => {
  const { reason } = AbortSignal.abort();
  const deps = { ask: () => Promise.reject(reason), progress: () => undefined };
  await expect(askToBuy(found, { yes: false }, deps)).rejects.toBe(reason);
});
