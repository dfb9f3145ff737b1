import { ringHandset } from '../handsets/ringHandset.ts';
import { takesCalls } from '../numbers/ownNumbers.ts';
import type { World } from '../world.ts';
import { connectLine, createLine, finishLine } from './lines.ts';
import type { Connection, Conversation, Failure, Line, Ring } from './model.ts';
import { offerCall } from './offerCall.ts';
import { toFailure } from './toFailure.ts';
import { toParty } from './toIdentifier.ts';

export type RingRequest = {
  /** Raw ids. */
  readonly target: string;
  readonly from: string;
  readonly conversation: Conversation;
  /** The number of the resource that the call is dialled from. */
  readonly callerId?: string | undefined;
  readonly customContext?: Readonly<Record<string, unknown>> | undefined;
  /** How long it may ring; as long as the network lets it unless given. */
  readonly limitMs?: number | undefined;
  readonly answered: (line: Line) => void;
  readonly failed: (failure: Failure) => void;
};

/** Whether a call to it comes back to the app: our numbers, and our users without a handset. */
export function isOwnIdentity(world: World, rawId: string): boolean {
  if (takesCalls(world, toParty(rawId))) return true;
  return rawId.startsWith(`8:acs:${world.options.audience}_`) && !world.handsets.has(rawId);
}

function createTargetLine(world: World, request: RingRequest): Line {
  const { callerId, conversation, from, target } = request;
  const direction = 'outbound';
  return createLine(world, { from, to: target, rawId: target, direction, conversation, callerId });
}

/** Rings a phone or, for an identity of the resource, the app again; the first outcome counts. */
export function ringTarget(world: World, request: RingRequest): Ring {
  const { target, conversation } = request;
  const line = createTargetLine(world, request);
  let isOpen = true;
  let next: Ring | undefined;
  let stop = (): void => undefined;
  const close = (): boolean => {
    const wasOpen = isOpen;
    isOpen = false;
    conversation.rings.delete(ring);
    return wasOpen;
  };
  const answered = (appEnd?: Connection): void => {
    if (!close()) return;
    line.appEnd = appEnd;
    connectLine(world, line);
    request.answered(line);
  };
  const failed = (failure: Failure): void => {
    if (!close()) return;
    finishLine(world, line, failure.reason);
    request.failed(failure);
  };
  const redirected = (to: string): void => {
    if (!close()) return;
    finishLine(world, line, 'redirected');
    next = ringTarget(world, { ...request, target: to });
  };
  const cancel = (): void => {
    next?.cancel();
    if (!close()) return;
    stop();
    finishLine(world, line, 'cancelled');
  };
  const ring: Ring = { cancel };
  conversation.rings.add(ring);
  if (isOwnIdentity(world, target)) {
    const { from: caller, customContext, limitMs } = request;
    const outcomes = { answered, redirected, failed };
    const offer = { caller, called: target, conversation, customContext, limitMs };
    stop = offerCall(world, { ...offer, ...outcomes });
    return ring;
  }
  stop = ringHandset(world, line, { answered, failed }, request.limitMs);
  line.decline = () => {
    stop();
    failed(toFailure('declined', target));
  };
  return ring;
}
