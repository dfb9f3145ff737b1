import { strict as assert } from 'node:assert';
import type { CallIndex } from '../calls/ports.ts';
import type { ReportFiles } from '../calls/reportStore.ts';
import type { Call } from '../engine/call.ts';
import type { PriceList } from './cost/priceList.ts';
import { tableOf } from './csv/tableOf.ts';
import type { DayWindow } from './figures/dayWindow.ts';
import { readCalls } from './readCalls.ts';
import type { Part } from './schema/part.ts';

type TableDeps = Readonly<{ files: Pick<ReportFiles, 'put'>; index: Pick<CallIndex, 'day'> }>;

/**
 * Keeps the table of the calls of a day, in place of the one before, while they are read, so that
 * none of them has to be held. `take` has each call on the way.
 * @throws Error when storage fails; the table before is there then
 */
export const keepTable = async (
  { files, index }: TableDeps,
  window: DayWindow,
  prices: Part<PriceList>,
  take: (call: Call) => void,
): Promise<void> => {
  const table = tableOf(readCalls(index, window), prices, take);
  await files.put(window.day, 'csv', table);
  const { done } = await table.next();
  assert(done === true, 'a file that is kept is taken to its end, and all calls with it');
};
