import type { AskQueue, Command, QueuedCommand, Suppress } from '../engine/command.ts';
import type { CallId } from '../engine/ids.ts';
import type { CallRow, Pending } from './callRow.ts';
import type { MayDial } from './decideEvent.ts';
import type { FlowOf } from './flowOf.ts';
import { grantCallWish, type WishDeps } from './grantCallWish.ts';
import type { Dial, Ledger } from './ledger.ts';
import { orderFor } from './orderFor.ts';
import type { CallGateway, CallIndex, CallStore, Clock, Execution, Log, Wakeups } from './ports.ts';
import { isDial, reserveDial } from './reserveDial.ts';
import type { Outcome } from './settleCommand.ts';
import { type SuppressDeps, suppressCaller } from './suppressCaller.ts';

export type ExecuteDeps = WishDeps &
  SuppressDeps &
  Readonly<{
    store: CallStore;
    index: CallIndex;
    gateway: CallGateway;
    wakeups: Wakeups;
    clock: Clock;
    flowOf: FlowOf;
    mayDial: MayDial;
    callbackBaseUrl: string;
    ledger: Ledger;
    log: Log;
  }>;

/** It has taken effect, and there is nothing to be known of it. */
export const taken: Execution = { kind: 'done', connection: null, handle: null };

const sendToQueue = ({ wakeups, clock }: ExecuteDeps, id: CallId, command: QueuedCommand) =>
  command.kind === 'remind'
    ? wakeups.wake(id, command.n, command.at, clock.now())
    : wakeups.request(id, command.n, clock.now());

/** The command as it was executed, and what came of it. */
export type Tried = Readonly<{ item: Pending; execution: Outcome }>;

/** Somebody is dialled only when our own rules say so, and perhaps from another number. */
const executeDial = async (
  deps: ExecuteDeps,
  row: CallRow,
  item: Pending,
  dial: Dial,
): Promise<Tried> => {
  try {
    const reserved = await reserveDial(deps.ledger, row.call, dial, deps.clock.now);
    if (reserved.kind === 'answered') return { item, execution: reserved };
    const { command } = reserved;
    const order = orderFor(row, command, item.since, deps.callbackBaseUrl);
    return { item: { ...item, command }, execution: await deps.gateway.execute(order) };
  } catch (error) {
    return { item, execution: { kind: 'unknown', retryAfterMs: null, note: String(error) } };
  }
};

/** One execution, whether the provider's or our own storage's; it does not throw. */
export const executeOnce = async (
  deps: ExecuteDeps,
  row: CallRow,
  item: Pending,
): Promise<Tried> => {
  const { command } = item;
  return isDial(command)
    ? executeDial(deps, row, item, command)
    : { item, execution: await executeOther(deps, row, item) };
};

type OurCommand = QueuedCommand | AskQueue | Suppress;

const isOurs = (command: Command): command is OurCommand =>
  ['remind', 'request', 'askQueue', 'suppress'].includes(command.kind);

const executeOther = async (deps: ExecuteDeps, row: CallRow, item: Pending): Promise<Outcome> => {
  const { command, since } = item;
  if (!isOurs(command))
    return deps.gateway.execute(orderFor(row, command, since, deps.callbackBaseUrl));
  try {
    if (command.kind === 'askQueue') return await grantCallWish(deps, row.call.id, command);
    if (command.kind === 'suppress') return await suppressCaller(deps, row.call.id, command);
    await sendToQueue(deps, row.call.id, command);
    return taken;
  } catch (error) {
    return { kind: 'unknown', retryAfterMs: null, note: String(error) };
  }
};
