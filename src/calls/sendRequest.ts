import type { Call } from '../engine/call.ts';
import type { OwnEvent } from '../engine/event.ts';
import { type CallId, type CommandNumber, ownEventId } from '../engine/ids.ts';
import { maxVariableLength } from '../engine/limits.ts';
import { webRequestOf } from '../engine/webRequestOf.ts';
import type { Flow } from '../flow/flow.ts';
import type { RequestStep } from '../flow/requestStep.ts';
import { type AskDeps, askService } from './askService.ts';
import type { HandleDeps } from './carryOn.ts';
import { type Handled, handleCallEvent } from './handleCallEvent.ts';
import { pickFields } from './pickFields.ts';
import type { WebAnswer } from './webClient.ts';

export type RequestDeps = HandleDeps & AskDeps;

/** The step whose request `n` the call still waits for; null if it has moved on. */
const stepOf = (flow: Flow, call: Call, n: CommandNumber): RequestStep | null => {
  if (call.state !== 'active' || call.doing.kind !== 'requesting') return null;
  if (call.doing.token !== n || call.doing.after !== null) return null;
  const step = flow.steps[call.step];
  return step?.kind === 'request' ? step : null;
};

/** What is said of a request in the call's timeline: neither address nor content. */
const noteOf = (answer: WebAnswer): string =>
  answer.kind === 'failed' ? answer.why : `it answered ${answer.status}`;

const eventFor = (
  { clock }: RequestDeps,
  n: CommandNumber,
  step: RequestStep,
  answer: WebAnswer,
): OwnEvent => {
  // One id for all that may come of it: whoever is asked twice has answered once.
  const base = { id: ownEventId('result', n), at: clock.now(), note: noteOf(answer), n };
  if (answer.kind === 'failed') return { ...base, kind: 'RequestFailed' };
  const fields = pickFields(answer.body, step.fields, maxVariableLength);
  return { ...base, kind: 'RequestAnswered', status: answer.status, fields };
};

/**
 * Sends request `n` of a call to the web service that its step names, and lets the call hear the
 * answer. A call that has moved on asks nobody: then it is `past`. One round trip to storage
 * before the service is asked.
 */
export const sendRequest = async (
  deps: RequestDeps,
  id: CallId,
  n: CommandNumber,
): Promise<Handled | 'past'> => {
  const saved = await deps.store.load(id);
  if (saved === null) return 'unknownCall';
  const { call } = saved.row;
  const flow = await deps.flowOf(call);
  const step = stepOf(flow, call, n);
  if (step === null) return 'past';
  const answer = await askService(deps, `req_${id}_${n}`, webRequestOf(flow, call, step), step);
  const event = eventFor(deps, n, step, answer);
  if (answer.kind === 'failed' || answer.status >= 300) {
    deps.log('warn', 'a web service did not answer a request', { call: id, n, why: event.note });
  }
  return handleCallEvent(deps, id, event);
};
