import { expect, test } from 'vitest';
import { isSame, numberOf, textOf, timeOf } from '../../../../src/local/simulator/logs/cells.ts';

const row = { Text: 'a', Number: 0, Time: '1970-01-01T00:00:01Z', Nothing: null };

test('a text that is missing is empty, a number is null, and a time is none', () => {
  expect([textOf(row, 'Text'), textOf(row, 'Nothing'), textOf(row, 'Absent')]).toEqual([
    ...['a', '', ''],
  ]);
  expect([numberOf(row, 'Number'), numberOf(row, 'Nothing'), numberOf(row, 'Text')]).toEqual([
    ...[0, null, null],
  ]);
  expect([timeOf(row, 'Time'), timeOf(row, 'Nothing'), timeOf(row, 'Text')]).toEqual([
    ...[1000, Number.NaN, Number.NaN],
  ]);
});

test('texts are the same whatever their capital letters', () => {
  expect([isSame('VoIP', 'VOIP'), isSame('VoIP', 'PSTN')]).toEqual([true, false]);
});
