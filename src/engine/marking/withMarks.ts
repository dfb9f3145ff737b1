import type { Flow } from '../../flow/flow.ts';
import type { Call } from '../call.ts';
import type { Decision } from '../decision.ts';
import type { CallEvent } from '../event.ts';
import { maxMarks } from '../limits.ts';
import { answerMarks } from './answerMarks.ts';
import { legMarks } from './legMarks.ts';
import type { Mark } from './mark.ts';
import { spokenIn } from './spokenIn.ts';
import { stageMarks } from './stageMarks.ts';

const marksOf = (flow: Flow, before: Call, after: Call, event: CallEvent): readonly Mark[] => {
  const { at } = event;
  const was = before.state === 'active' ? before : null;
  const answered = was === null ? [] : answerMarks(flow, was, event);
  const wished =
    event.kind === 'QueueAnswered' && event.answer.kind === 'noted'
      ? [{ kind: 'wished', at } as const]
      : [];
  if (after.state !== 'active') return answered;
  return [...answered, ...wished, ...stageMarks(flow, was, after, at), ...legMarks(was, after, at)];
};

/**
 * A decision with what of it is worth counting, which the call keeps: the first `maxMarks` marks,
 * and what is spoken. A call that nothing has changed comes back as it was.
 */
export const withMarks = (
  flow: Flow,
  before: Call,
  decision: Decision,
  event: CallEvent,
): Decision => {
  const { call, commands } = decision;
  if (call === before) return decision;
  const marks = marksOf(flow, before, call, event);
  const characters = call.speech === 'up' ? spokenIn(commands) : 0;
  if (marks.length + characters === 0) return decision;
  return {
    call: {
      ...call,
      marks: marks.length === 0 ? call.marks : [...call.marks, ...marks].slice(0, maxMarks),
      spoken: call.spoken + characters,
    },
    commands,
  };
};
