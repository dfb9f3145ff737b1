const gap = '  ';
/** What paints a text and takes no room on the screen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these sequences begin with one.
const paint = /\u001b\[[0-9;]*m/g;

const widthOf = (text: string): number => [...text.replace(paint, '')].length;

/** Rows of cells as lines, each column as wide as its widest cell. */
export const columns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join(gap)
      .trimEnd(),
  );
};
