import type { Flow } from '../flow/flow.ts';
import { formatParty } from '../flow/party.ts';
import type { CallFacts } from './call.ts';
import { spokenTime } from './time/spokenTime.ts';

const ofSwitch = (flow: Flow, name: string, property: string): string | null => {
  const on = Object.hasOwn(flow.switches, name) ? flow.switches[name] : undefined;
  if (on === undefined) return null;
  if (property === 'say') return on.say;
  return on.until === null ? null : spokenTime(on.until, flow.zone ?? 'UTC', flow.language);
};

/**
 * What a look-up such as `caller.number` stands for in this call; null if it stands for nothing.
 */
export const lookUp =
  (flow: Flow, call: CallFacts) =>
  (path: string): string | null => {
    if (path === 'caller.number') return formatParty(call.caller);
    if (path === 'called.number') return formatParty(call.called);
    const [, name, property] = /^switch\.([^.]+)\.(say|until)$/.exec(path) ?? [];
    if (name !== undefined && property !== undefined) return ofSwitch(flow, name, property);
    const variable = /^variables\.(.+)$/.exec(path)?.[1];
    if (variable === undefined || !Object.hasOwn(call.variables, variable)) return null;
    return call.variables[variable] ?? null;
  };
