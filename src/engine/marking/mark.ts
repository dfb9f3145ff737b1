import type { DtmfKey, StepId } from '../../flow/flow.ts';
import type { QueueName } from '../../flow/queueName.ts';
import type { Outcome } from '../call.ts';
import type { CommandNumber, Instant } from '../ids.ts';

/**
 * Whom a call reached or tried to: all of a number but its last four digits, which is enough for
 * the price and too little for the person; `voip` or `teams` for those who have none.
 */
export type Reach = string;

/** What of a call is worth counting afterwards, and when it was. */
export type Mark = Readonly<{ at: Instant }> &
  (
    | Readonly<{ kind: 'chose'; step: StepId; key: DtmfKey }>
    | Readonly<{ kind: 'noInput' | 'noMatch'; step: StepId }>
    /** From now on the caller waits for a person: one of a queue, or those who are rung. */
    | Readonly<{ kind: 'waits'; queue: QueueName | null }>
    /** Somebody has taken the call. */
    | Readonly<{ kind: 'reached' }>
    /** Nobody has, and the flow goes on without. */
    | Readonly<{ kind: 'gaveUp' }>
    /** The talk is over, and the flow goes on. */
    | Readonly<{ kind: 'parted' }>
    /** A transfer is tried, has worked, has failed. */
    | Readonly<{ kind: 'transfers'; to: Reach }>
    | Readonly<{ kind: 'transferred' | 'notTransferred' }>
    /** The caller is to be called back. */
    | Readonly<{ kind: 'wished' }>
    /** Whoever command `n` rang is on the call, and no longer is. */
    | Readonly<{ kind: 'joined'; n: CommandNumber; to: Reach }>
    | Readonly<{ kind: 'left'; n: CommandNumber }>
    /** An attempt is over that is not the last one; connected from `since` on, if it was. */
    | Readonly<{ kind: 'tried'; outcome: Outcome; since: Instant | null }>
  );
