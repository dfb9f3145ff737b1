import type { Call } from '../../engine/call.ts';
import type { PriceList } from '../cost/priceList.ts';
import type { Part } from '../schema/part.ts';
import { createCsv } from './createCsv.ts';

/**
 * The table of the calls of a day, a page of them after another as they are read, so that neither
 * calls nor lines are held. `take` has each call on the way.
 */
export async function* tableOf(
  pages: AsyncIterable<readonly Call[]>,
  prices: Part<PriceList>,
  take: (call: Call) => void,
): AsyncGenerator<Uint8Array> {
  const csv = createCsv(prices.state === 'here' ? prices.value : null);
  for await (const calls of pages) {
    for (const call of calls) {
      // One after the other, for both ask the same of the call, and the answer is remembered.
      take(call);
      csv.add(call);
    }
    yield csv.lines();
  }
}
