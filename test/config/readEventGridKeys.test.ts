import { expect, test } from 'vitest';
import { readEventGridKeys } from '../../src/config/readEventGridKeys.ts';

const one = 'Qm9kA1xZ_uT7-eWr4vYs8pLh2jNcGfDq';
const two = 'zX9.cV8bN7+mK6/jH5~gF4dS3aP2oI1=';

test.each([
  ['one', one, [one]],
  ['two, the newest first', `${one}, ${two}`, [one, two]],
])('%s', (_, text, keys) => {
  expect(readEventGridKeys(text)).toEqual(keys);
});

test.each([
  ['nothing', ''],
  ['one that is short', one.slice(1)],
  ['one that is long', one.repeat(5)],
  ['what no header takes', `${one}é`],
  ['a space within', `${one} ${two}`],
  ['one letter again and again', 'a'.repeat(40)],
  ['a placeholder', `change-me-${one}`],
  ['the same twice', `${one},${one}`],
  ['three', `${one},${two},${one}x`],
  ['a comma too many', `${one},`],
])('%s is refused', (_, text) => {
  expect(readEventGridKeys(text)).toBeNull();
});
