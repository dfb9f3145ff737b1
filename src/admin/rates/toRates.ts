import { parse } from 'csv-parse/sync';
import * as z from 'zod';

/** A line of the file of rates: prefix, destination, type, country, millionths a minute. */
export type RateRow = readonly [string, string, string, string, number];

/** What a file of rates holds; lines count from 1, the heading too. */
export type ReadRates = Readonly<{
  rows: readonly RateRow[];
  bad: readonly Readonly<{ line: number; why: string }>[];
}>;

const millionths = 1e6;

const lineSchema = z.object({
  'Destination Name': z.string().min(1),
  'Destination Type': z.enum(['mobile', 'landline', 'mixed', 'non-geographic']),
  Country: z.string().regex(/^[A-Z]{2}$/, { error: 'is no ISO code of a country' }),
  Prefix: z.string().regex(/^\d{1,15}$/, { error: 'is no prefix of digits' }),
  'Price / min': z.coerce.number().positive().max(100),
});

const toRow = (value: unknown): RateRow | string => {
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `${issue?.path.join('.')} ${issue?.message}`;
  }
  const { data } = parsed;
  return [
    ...([data.Prefix, data['Destination Name'], data['Destination Type'], data.Country] as const),
    Math.round(data['Price / min'] * millionths),
  ];
};

/**
 * Reads rates as Microsoft publishes them: CSV with the columns `Destination Name`, `Destination
 * Type`, `Country`, `Prefix` and `Price / min`. A prefix that comes twice is bad the second time.
 * @throws CsvError when it is no CSV at all
 */
export const toRates = (text: string): ReadRates => {
  // "NA" is Namibia, so nothing is read as missing.
  const lines: readonly unknown[] = parse(text, { columns: true, bom: true, trim: true });
  const rows = new Map<string, RateRow>();
  const bad: { line: number; why: string }[] = [];
  for (const [index, value] of lines.entries()) {
    const line = index + 2;
    const row = toRow(value);
    if (typeof row === 'string') bad.push({ line, why: row });
    else if (rows.has(row[0])) bad.push({ line, why: `has the prefix ${row[0]} again` });
    else rows.set(row[0], row);
  }
  return { rows: [...rows.values()], bad };
};
