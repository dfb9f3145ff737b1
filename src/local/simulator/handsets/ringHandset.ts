import type { Failure, FailureReason, Line } from '../calls/model.ts';
import { toFailure } from '../calls/toFailure.ts';
import type { World } from '../world.ts';
import type { Behaviour, Handset } from './handsetSchema.ts';
import { runScript } from './runScript.ts';
import { runVoicemail } from './runVoicemail.ts';

type Outcomes = {
  readonly answered: () => void;
  readonly failed: (failure: Failure) => void;
};

function nextBehaviour(handset: Handset | undefined): Behaviour {
  if (!handset) return 'answer';
  const { behaviour } = handset;
  if (typeof behaviour === 'string') return behaviour;
  const index = Math.min(handset.calls, behaviour.length - 1);
  handset.calls += 1;
  return behaviour[index] ?? 'answer';
}

function toFailureReason(behaviour: Behaviour): FailureReason | undefined {
  switch (behaviour) {
    case 'answer':
    case 'voicemail':
      return undefined;
    case 'busy':
    case 'noAnswer':
    case 'unreachable':
      return behaviour;
    case 'decline':
      return 'declined';
    case 'manual':
      return 'noAnswer';
    default:
      return behaviour satisfies never;
  }
}

/**
 * Rings a phone, which behaves as its handset was told to; a number without a handset answers at
 * once. `limitMs` is how long it rings for nobody. Returns a function that stops the ringing.
 */
export function ringHandset(
  world: World,
  line: Line,
  outcomes: Outcomes,
  limitMs = world.options.outboundRingMs,
): () => void {
  const { clock, options } = world;
  const handset = world.handsets.get(line.rawId);
  const behaviour = nextBehaviour(handset);
  const wantedMs = handset?.afterMs ?? options.ringDelayMs * options.factor;
  const isTooLate = wantedMs > limitMs;
  const reason = isTooLate ? 'noAnswer' : toFailureReason(behaviour);
  const delayMs = reason === 'noAnswer' ? limitMs : wantedMs;

  const answer = (): void => {
    outcomes.answered();
    if (line.state !== 'connected') return;
    if (behaviour === 'voicemail') runVoicemail(world, line, handset?.greeting);
    else runScript(world, line, handset?.script ?? []);
  };
  const stop = clock.after(delayMs, () => {
    if (reason === undefined) answer();
    else outcomes.failed(toFailure(reason, line.rawId));
  });
  if (behaviour === 'manual') {
    line.pickUp = () => {
      stop();
      answer();
    };
  }
  return stop;
}
