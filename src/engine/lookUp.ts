import type { Flow } from '../flow/flow.ts';
import { formatParty } from '../flow/party.ts';
import type { CallFacts } from './call.ts';
import { spokenMinutes } from './time/spokenMinutes.ts';
import { spokenTime } from './time/spokenTime.ts';

/** What a step knows besides the call: the answer that is being read back. */
export type Answer = Readonly<{ answer: string }> | null;

/** `1234` is read as "1 2 3 4", one digit at a time. */
const spelled = (text: string): string => [...text].join(' ');

const ofSwitch = (flow: Flow, call: CallFacts, name: string, property: string): string | null => {
  const on = Object.hasOwn(flow.switches, name) ? flow.switches[name] : undefined;
  if (on === undefined) return null;
  if (property === 'say') return on.say;
  if (on.until === null) return null;
  return spokenTime(on.until, flow.zone ?? 'UTC', call.language ?? flow.language);
};

const ofWait = (flow: Flow, call: CallFacts): string | null =>
  call.queue === null ? null : spokenMinutes(call.queue.waitMs, call.language ?? flow.language);

const switched = /^switch\.([^.]+)\.(say|until)$/;
const variable = /^variables\.(.+)$/;

/**
 * What a look-up such as `caller.number` stands for in this call; null if it stands for nothing.
 */
export const lookUp =
  (flow: Flow, call: CallFacts, answer: Answer = null) =>
  (path: string): string | null => {
    if (path === 'caller.number') return formatParty(call.caller);
    if (path === 'called.number') return formatParty(call.called);
    if (path === 'queue.position') return call.queue === null ? null : `${call.queue.position}`;
    if (path === 'queue.wait') return ofWait(flow, call);
    if (path === 'answer') return answer?.answer ?? null;
    if (path === 'answer.digits') return answer === null ? null : spelled(answer.answer);
    const [, on, property] = switched.exec(path) ?? [];
    if (on !== undefined && property !== undefined) return ofSwitch(flow, call, on, property);
    const name = variable.exec(path)?.[1];
    if (name === undefined || !Object.hasOwn(call.variables, name)) return null;
    return call.variables[name] ?? null;
  };
