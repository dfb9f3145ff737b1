/** What a spreadsheet would take for the beginning of a formula, in narrow and in wide letters. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
const wantsQuotes = /[",\r\n]/;

const toCell = (text: string): string => {
  const plain = formula.test(text) ? `'${text}` : text;
  return wantsQuotes.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/**
 * A line of a table (RFC 4180); a cell that a spreadsheet would take for a formula is made a text
 * by an apostrophe.
 */
export const toCsvLine = (cells: readonly string[]): string => {
  let line = toCell(cells[0] ?? '');
  for (let index = 1; index < cells.length; index += 1) line += `,${toCell(cells[index] ?? '')}`;
  return `${line}\r\n`;
};
