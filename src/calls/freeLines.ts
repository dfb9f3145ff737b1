import type { Call } from '../engine/call.ts';
import { addsHeld } from '../engine/ringing/addsHeld.ts';
import type { CallRow } from './callRow.ts';
import type { Ledger } from './ledger.ts';
import type { Log } from './ports.ts';
import { isDial } from './reserveDial.ts';

type FreeDeps = Readonly<{ ledger: Ledger; log: Log }>;

/**
 * Frees the lines of those who are rung no longer, or have left, while their call goes on: others
 * may be dialled by them. Resolves when `row` may go on: at once, unless it dials somebody itself.
 * What fails is made good when the call is over.
 */
export const freeLines = async (
  { ledger, log }: FreeDeps,
  before: Call,
  { call, pending }: CallRow,
): Promise<void> => {
  const held = addsHeld(call);
  const isFreed = call.state === 'active' && addsHeld(before).some((n) => !held.includes(n));
  if (!isFreed) return;
  const freed = ledger.release(call).catch((error: unknown) => {
    log('warn', 'lines stay taken until their call is over', {
      call: call.id,
      error: String(error),
    });
  });
  if (pending.some(({ command }) => isDial(command))) await freed;
};
