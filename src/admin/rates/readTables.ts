import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { toLeases } from '../../calls/toLeases.ts';
import { toRateTable } from '../../calls/toRateTable.ts';
import type { Leases } from '../../policy/leases.ts';
import type { RateTable } from '../../policy/rateFor.ts';
import { AdminError } from '../adminError.ts';

export type Tables = Readonly<{ rates: RateTable; notice: string; leases: Leases }>;

const noticeSchema = z.object({ notice: z.string().default('') });

/**
 * The tables of prices as they were built last.
 * @throws AdminError when they are not there or cannot be read
 */
export const readTables = (root: string): Tables => {
  const read = (name: string): string => readFileSync(path.join(root, 'dist', name), 'utf8');
  try {
    const text = read('rates.json');
    const { notice } = noticeSchema.parse(JSON.parse(text));
    return { rates: toRateTable(text), notice, leases: toLeases(read('leases.json')) };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : error;
    const message = `The tables of prices in ${path.join(root, 'dist')} cannot be read: ${why}`;
    throw new AdminError('refused', 'noRates', message, 'Build them: npm run build');
  }
};
