import type { Flow } from '../../flow/flow.ts';
import type { ActiveCall } from '../call.ts';
import type { Instant } from '../ids.ts';
import type { Mark } from './mark.ts';
import { reachOf } from './reachOf.ts';

type Stage = 'waiting' | 'talking' | 'transferring' | 'transferred' | 'alone';

const stageOf = (flow: Flow, { step, doing }: ActiveCall): Stage => {
  switch (doing.kind) {
    case 'ringingOthers':
      return 'waiting';
    case 'queueing':
      // A wish to be called back is put to a queue too, but nobody waits there for it.
      return flow.steps[step]?.kind === 'queue' ? 'waiting' : 'alone';
    case 'talking':
    case 'transferring':
    case 'transferred':
      return doing.kind;
    case 'saying':
    case 'collecting':
    case 'confirming':
    case 'asking':
    case 'takingMessage':
    case 'hearingHuman':
    case 'optingOut':
    case 'requesting':
    case 'thanking':
    case 'sayingGoodbye':
    case 'hangingUp':
      return 'alone';
    default:
      return doing satisfies never;
  }
};

const marksOfLeaving = (before: Stage, after: Stage, at: Instant): readonly Mark[] => {
  if (before === 'waiting' && after !== 'talking') return [{ kind: 'gaveUp', at }];
  if (before === 'talking') return [{ kind: 'parted', at }];
  if (before === 'transferring' && after !== 'transferred') return [{ kind: 'notTransferred', at }];
  return [];
};

const marksOfEntering = (
  flow: Flow,
  after: ActiveCall,
  stage: Stage,
  at: Instant,
): readonly Mark[] => {
  const step = flow.steps[after.step];
  switch (stage) {
    case 'waiting':
      return [{ kind: 'waits', at, queue: step?.kind === 'queue' ? step.queue : null }];
    case 'talking':
      return [{ kind: 'reached', at }];
    case 'transferring':
      return step?.kind === 'transfer' ? [{ kind: 'transfers', at, to: reachOf(step.to) }] : [];
    case 'transferred':
      return [{ kind: 'transferred', at }];
    case 'alone':
      return [];
    default:
      return stage satisfies never;
  }
};

/** On the way to a person: what a connected call has come to, and what it has left behind. */
export const stageMarks = (
  flow: Flow,
  before: ActiveCall | null,
  after: ActiveCall,
  at: Instant,
): readonly Mark[] => {
  const was = before === null ? 'alone' : stageOf(flow, before);
  const is = stageOf(flow, after);
  if (was === is && before?.step === after.step) return [];
  return [...marksOfLeaving(was, is, at), ...marksOfEntering(flow, after, is, at)];
};
