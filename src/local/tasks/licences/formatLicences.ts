import type { Licensed } from './listLicences.ts';

const placeOf = ({ production, bundled }: Licensed): string =>
  [...(production ? ['production'] : []), ...(bundled ? ['bundled'] : [])].join(', ');

/** A table with a line for each package, for people. */
export const formatLicences = (packages: readonly Licensed[]): readonly string[] => {
  const rows = packages.map((one) => [
    one.allowed ? 'ok    ' : 'FAILED',
    `${one.name} ${one.version}`,
    one.licence,
    placeOf(one),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};
