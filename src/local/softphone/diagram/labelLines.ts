const mostCharacters = 14;
const mostLines = 3;

/** What leads some way, in lines that are short enough to stand beside an arrow. */
export const labelLines = (labels: readonly string[]): readonly string[] => {
  const lines: string[][] = [];
  for (const label of labels) {
    const last = lines.at(-1);
    const fits = last !== undefined && [...last, label].join(', ').length <= mostCharacters;
    if (fits) last.push(label);
    else lines.push([label]);
  }
  const written = lines.map((line) => line.join(', '));
  if (lines.length <= mostLines) return written;
  const left = lines.slice(mostLines - 1).flat().length;
  return [...written.slice(0, mostLines - 1), `and ${left} more`];
};
