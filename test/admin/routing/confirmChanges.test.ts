import { expect, test } from 'vitest';
import { AdminError } from '../../../src/admin/adminError.ts';
import { confirmChanges } from '../../../src/admin/routing/confirmChanges.ts';
import { refusal } from '../numbers/refusal.ts';

test('yes, and what is no yes', async () => {
  const asked: string[] = [];
  const answering = (answer: string) => ({
    ask: async (question: string, instead: string) => {
      asked.push(question, instead);
      return answer;
    },
  });
  await confirmChanges(2, answering('y'));
  expect(asked).toEqual(['Make 2 changes to direct routing? [y/N]', '--yes']);
  await expect(confirmChanges(2, answering(''))).rejects.toEqual(refusal('refused', 'declined'));
});

test('nobody there, and other failures', async () => {
  const unanswered = new AdminError('refused', 'unanswered', 'x', 'Add --yes.');
  const asking = confirmChanges(1, { ask: () => Promise.reject(unanswered) });
  await expect(asking).rejects.toThrow('Make 1 change to direct routing? Nobody is there');
  const other = new Error('broken');
  await expect(confirmChanges(1, { ask: () => Promise.reject(other) })).rejects.toBe(other);
});
