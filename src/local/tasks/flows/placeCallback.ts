import type { CallId } from '../../../engine/ids.ts';
import { noteResult } from '../../../engine/noteResult.ts';
import { ownNumber } from '../../../engine/ownNumber.ts';
import { startCall } from '../../../engine/startCall.ts';
import { perform } from './perform.ts';
import type { Stage } from './stage.ts';
import { leg } from './stageEvents.ts';
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
      from: own,
      callback: {
        start: callback.start,
        queue: { ...queue, since: now, position: 0, waitMs: 0 },
      },
    },
  );
  stage.rung.clear();
  stage.listening = null;
  stage.call = noteResult(call, command, leg, now).call;
  perform(stage, command);
  return true;
};
