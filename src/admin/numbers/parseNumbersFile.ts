import { inOrder } from '../../flow/inOrder.ts';
import type { FlowSource, Parsed } from '../../flow/problem.ts';
import { readSource } from '../../flow/readSource.ts';
import { numbersSchema, type PlannedNumber } from './numbersSchema.ts';

/** The numbers that a file says there should be, or everything that is wrong with it. */
export const parseNumbersFile = (source: FlowSource): Parsed<readonly PlannedNumber[]> => {
  const { value, problems } = readSource(source, numbersSchema);
  if (value === null || problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const planned = Object.entries(value.numbers).map(([number, one]) => ({ ...one, number }));
  return { ok: true, value: planned, warnings: [] };
};
