import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/admin/callers/readNumbers.ts';

const [ada, ben] = ['+12065550100', '+442079460018'];

test.each([
  ['a number a line', `${ada}\n${ben}\n`],
  ['Windows and a mark at the beginning', `\uFEFF${ada}\r\n${ben}\r\n`],
  ['CSV with a heading', `name,number\nAda,${ada}\nBen,${ben}`],
  ['semicolons and quotes', `Nummer;Name\n"+1 206 555-0100";"Ada"\n"${ben}";"Ben"`],
  ['repetitions, comments and empty lines', `# mine\n${ada}\n\n${ada} # twice\n${ben}`],
])('%s', (_, text) => {
  expect(readNumbers(text)).toEqual({ numbers: [ada, ben], bad: [] });
});

test('lines without a number are told by their place', () => {
  expect(readNumbers(`2065550100\n${ada}\nBen\n`)).toEqual({
    numbers: [ada],
    bad: [
      { line: 1, text: '2065550100' },
      { line: 3, text: 'Ben' },
    ],
  });
});

test('an empty file has none', () => {
  expect(readNumbers('')).toEqual({ numbers: [], bad: [] });
});
