import { expect, test } from 'vitest';
import { readAnswer } from '../../src/engine/readAnswer.ts';
import type { CollectKind } from '../../src/flow/flow.ts';

const number: CollectKind = { kind: 'number', least: 1, most: 31 };
const us: CollectKind = { kind: 'phone', country: 'US' };
const german: CollectKind = { kind: 'phone', country: 'DE' };
const card: CollectKind = { kind: 'card' };
const date = (order: 'DDMMYYYY' | 'MMDDYYYY' | 'YYYYMMDD'): CollectKind => ({
  kind: 'date',
  order,
});

const rows: readonly [CollectKind, string, string | null][] = [
  [{ kind: 'digits' }, '0042', '0042'],
  [number, '007', '7'],
  [number, '31', '31'],
  [number, '32', null],
  [number, '0', null],
  [us, '2065550100', '+12065550100'],
  [us, '12065550100', '+12065550100'],
  [us, '206555', null],
  [german, '03012345678', '+493012345678'],
  [{ kind: 'phone', country: 'AQ' }, '12345', null],
  [date('DDMMYYYY'), '29022028', '2028-02-29'],
  [date('DDMMYYYY'), '29022027', null],
  [date('MMDDYYYY'), '02292000', '2000-02-29'],
  [date('YYYYMMDD'), '19000229', null],
  [date('YYYYMMDD'), '20261131', null],
  [date('YYYYMMDD'), '20261301', null],
  [date('YYYYMMDD'), '20260700', null],
  [date('YYYYMMDD'), '2026070', null],
  [card, '4111111111111111', '4111111111111111'],
  [card, '4111111111111112', null],
  [card, '79927398713', '79927398713'],
];

test.each(rows)('%j reads %s as %s', (what, digits, answer) => {
  expect(readAnswer(what, digits)).toBe(answer);
});
