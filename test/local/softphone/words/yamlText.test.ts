import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../../../src/local/softphone/words/yamlText.ts';

const texts = [
  'Welcome to us',
  '1',
  '+12065550100',
  'no',
  'a: b',
  '# hash',
  'say "hi"\nand go',
  "it's",
  ' padded ',
  'Grüß Gott {{caller.number}}',
  '/a pattern/',
  '',
  '*',
];

test.each(texts)('%j comes back as it was', (text) => {
  expect(parse(`- value: ${yamlText(text)}`)).toEqual([{ value: text }]);
});

test('what needs no quotes has none', () => {
  expect(yamlText('Welcome to us')).toBe('Welcome to us');
});
