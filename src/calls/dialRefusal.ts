import type { DialRefused } from '../engine/dialRule.ts';
import type { MayDial } from './decideEvent.ts';
import type { Dial } from './ledger.ts';
import { type Suppressed, suppressedRefusal } from './suppressedRefusal.ts';

export type RefusalDeps = Suppressed &
  Readonly<{
    mayDial: MayDial;
    /** Whether an operator has stopped all dialling. */
    isStopped: () => Promise<boolean>;
  }>;

const stopped: DialRefused = {
  rule: 'killSwitch',
  message: 'An operator has stopped all dialling, until the switch `no-outbound` is turned off.',
};

/** What keeps somebody from being dialled, whatever has been dialled before; null if nothing. */
export const dialRefusal = async (
  deps: RefusalDeps,
  command: Dial,
): Promise<DialRefused | null> => {
  if (await deps.isStopped()) return stopped;
  return deps.mayDial(command.to) ?? (await suppressedRefusal(deps, command));
};
