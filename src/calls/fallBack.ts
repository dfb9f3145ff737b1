import type { Redirect } from '../engine/command.ts';
import type { CommandNumber } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { inboundCallIdOf } from './callIdOf.ts';
import type { IncomingCall } from './incomingCall.ts';
import { idempotencyIdOf } from './orderFor.ts';
import type { CallGateway, Log } from './ports.ts';

export type FallBackDeps = Readonly<{
  gateway: CallGateway;
  callbackBaseUrl: string;
  idKey: Uint8Array;
  fallbackNumber: PhoneNumber | null;
  log: Log;
}>;

/** The number that takes a call which cannot be claimed; null where that would be no way out. */
const numberFor = (deps: FallBackDeps, { called, caller }: IncomingCall): PhoneNumber | null => {
  const number = deps.fallbackNumber;
  const isOwn = called.kind === 'phone' && called.number === number;
  return isOwn || caller.kind === 'voip' || caller.kind === 'teams' ? null : number;
};

/**
 * The one way out when the call cannot be claimed; throws where there is none, so that it is
 * redelivered.
 */
export const fallBack = async (
  deps: FallBackDeps,
  incoming: IncomingCall,
  why: unknown,
): Promise<void> => {
  const { called, caller, context, correlationId, occurredAt } = incoming;
  const number = numberFor(deps, incoming);
  if (number === null) throw why;
  const to = { kind: 'phone', number } as const;
  const command: Redirect = { kind: 'redirect', n: 0 as CommandNumber, to };
  const id = inboundCallIdOf(deps.idKey, correlationId, called, null);
  const execution = await deps.gateway.execute({
    command,
    connection: null,
    party: caller,
    callbackUrl: deps.callbackBaseUrl,
    answerContext: context,
    handle: null,
    idempotencyKey: idempotencyIdOf(id, command),
    firstSent: occurredAt,
  });
  deps.log('error', 'storage is down: the call goes to the fallback number', {
    call: id,
    result: execution.kind,
    why: String(why),
  });
  // Somebody who is not put through here must be tried again while the phone still rings.
  if (execution.kind === 'unknown' || execution.kind === 'refused') throw why;
};
