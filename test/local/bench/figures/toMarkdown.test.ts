import { expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/local/bench/figures/toMarkdown.ts';

test('a table is its title, its head and its rows, figures to the right', () => {
  const table = { title: 'Speed', head: ['what', 'ratio'], rows: [['a key', '1.20×']] };
  expect(toMarkdown(table).split('\n')).toEqual([
    '**Speed**',
    '',
    '| what | ratio |',
    '| --- | --: |',
    '| a key | 1.20× |',
  ]);
});
