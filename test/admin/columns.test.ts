import { expect, test } from 'vitest';
import { columns } from '../../src/admin/columns.ts';

test('each column is as wide as its widest cell, and no line ends in spaces', () => {
  expect(
    columns([
      ['a', 'bbb', 'c'],
      ['aaa', 'b', ''],
    ]),
  ).toEqual(['a    bbb  c', 'aaa  b']);
  expect(columns([])).toEqual([]);
});

test('colours take no room, and a character of two units takes one', () => {
  expect(
    columns([
      ['\u001b[32mon\u001b[39m', 'x'],
      ['off', 'y'],
      ['🙂', 'z'],
    ]),
  ).toEqual(['\u001b[32mon\u001b[39m   x', 'off  y', '🙂    z']);
});
