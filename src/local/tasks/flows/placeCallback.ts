import type { CallId } from '../../../engine/ids.ts';
import { ownNumber } from '../../../engine/ownNumber.ts';
import { plainPlan } from '../../../engine/plainPlan.ts';
import { startCall } from '../../../engine/startCall.ts';
import { begin } from './openStage.ts';
import type { Stage } from './stage.ts';
import { nextCallback } from './stageQueues.ts';

/** The system calls whoever has asked for it; false if nobody has. */
export const placeCallback = (stage: Stage): boolean => {
  const next = stage.call.state === 'ended' ? nextCallback(stage) : null;
  const callback = next?.ticket.callback ?? null;
  if (next === null || callback === null) return false;
  const { name, ticket } = next;
  const { flow, now } = stage;
  const queue = { name, ticket: ticket.number, offer: ticket.offer };
  const own = ownNumber(stage.call);
  const { call, command } = startCall(
    {
      id: ticket.call ?? ('callback' as CallId),
      caller: own === null ? { kind: 'withheld' } : { kind: 'phone', number: own },
      called: { kind: 'phone', number: callback.number },
      variables: callback.variables,
      lists: stage.test.lists ?? [],
      at: now,
    },
    {
      kind: 'create',
      flow: { name: flow.name, hash: flow.hash },
      ...{ plan: { ...plainPlan('flow-test', now), from: own }, earliest: now },
      callback: {
        start: callback.start,
        queue: { ...queue, since: now, position: 0, waitMs: 0 },
      },
    },
  );
  stage.rung.clear();
  stage.listening = null;
  stage.call = call;
  begin(stage, command);
  return true;
};
