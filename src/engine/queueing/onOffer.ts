import type { Prompt } from '../../flow/flow.ts';
import type { QueueStep } from '../../flow/queueStep.ts';
import type { Queueing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { type Move, stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import { noteOffer, ringAgent } from './ringAgent.ts';

/** A moment of nothing: to play it ends the music. */
const hush: Prompt = { kind: 'file', file: 'silence-400.wav', ms: 400 };

/** An agent is free. What the caller hears is ended before he is put on hold. */
export const onOffer = (
  step: QueueStep,
  scene: Scene,
  doing: Queueing,
  offered: Extract<StepEvent, { kind: 'AgentOffered' }>,
): Move => {
  const place = scene.call.queue;
  const isMine = place !== null && place.name === offered.queue && place.ticket === offered.ticket;
  const isOver = doing.phase === 'noting' || doing.phase === 'finding';
  if (!isMine || offered.offer <= place.offer || isOver) return stay;
  const { agent } = offered;
  if (doing.phase === 'asking') {
    return noteOffer(place, offered, ringAgent(step, scene, agent, doing, offered.at));
  }
  const { flow, call, n } = scene;
  return noteOffer(place, offered, {
    kind: 'act',
    commands: [{ kind: 'say', n, speech: speechOf(flow, call, [hush], 0) }],
    doing: { ...doing, token: n, phase: 'finding', agent },
  });
};
