import type { Call } from '../../engine/call.ts';
import { type ChargesOf, createCharges } from '../cost/createCharges.ts';
import type { PriceList } from '../cost/priceList.ts';
import { addCsvLine } from './addCsvLine.ts';
import { callCells, callColumns } from './callCells.ts';
import { createBytes } from './createBytes.ts';
import { createTimeText } from './createTimeText.ts';
import { moneyCells, moneyColumns } from './moneyCells.ts';

const noMoney = moneyColumns.map(() => '');

/** The lines of a table, made of calls one after another. */
export type Csv = Readonly<{
  add: (call: Call) => void;
  /** The lines of the calls since the last time, the heading before the first of them. */
  lines: () => Uint8Array;
}>;

/**
 * The calls of a day for spreadsheets (RFC 4180, UTF-8): a line each, with what it costs as units ×
 * rate = amount. Whoever called or was called is masked. Without `prices` there is no money in it.
 */
export const createCsv = (prices: PriceList | null): Csv => {
  const chargesOf: ChargesOf | null = prices && createCharges(prices);
  const toTime = createTimeText();
  const currency = prices?.rates.currency ?? '';
  const bytes = createBytes();
  // Without the mark Excel takes the file for one of another alphabet.
  bytes.add('\ufeff');
  addCsvLine(bytes, [...callColumns, ...moneyColumns]);
  return {
    add: (call) => {
      const money = chargesOf === null ? noMoney : moneyCells(chargesOf(call), currency);
      addCsvLine(bytes, callCells(call, toTime).concat(money));
    },
    lines: bytes.take,
  };
};
