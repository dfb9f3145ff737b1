import type { DialRefused } from '../engine/dialRule.ts';
import type { MayDial } from './decideEvent.ts';
import type { Dial } from './ledger.ts';

export type RefusalDeps = Readonly<{
  mayDial: MayDial;
  /** Whether an operator has stopped all dialling. */
  isStopped: () => Promise<boolean>;
}>;

const stopped: DialRefused = {
  rule: 'killSwitch',
  message: 'An operator has stopped all dialling, until the switch `no-outbound` is turned off.',
};

/**
 * What keeps somebody from being dialled of which storage need not be asked (the switches are kept
 * for some seconds); null if nothing.
 */
export const dialRefusal = async (
  { isStopped, mayDial }: RefusalDeps,
  { to }: Dial,
): Promise<DialRefused | null> => ((await isStopped()) ? stopped : mayDial(to));
