import type { Bytes } from './createBytes.ts';

/** What a spreadsheet would take for the beginning of a formula, in narrow and in wide letters. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
const wantsQuotes = /[",\r\n]/;
const comma = ','.charCodeAt(0);

const toCell = (text: string): string => {
  const plain = formula.test(text) ? `'${text}` : text;
  return wantsQuotes.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/**
 * Adds a line of a table (RFC 4180); a cell that a spreadsheet would take for a formula is made a
 * text by an apostrophe. Cell by cell, for as one text a line would be made only to be thrown away.
 */
export const addCsvLine = (bytes: Bytes, cells: readonly string[]): void => {
  for (let index = 0; index < cells.length; index += 1) {
    if (index > 0) bytes.addAscii(comma);
    bytes.add(toCell(cells[index] ?? ''));
  }
  bytes.add('\r\n');
};
