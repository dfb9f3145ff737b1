import type { Flow } from '../flow/flow.ts';
import { nearest } from '../flow/nearest.ts';
import { variablesOf } from '../flow/variablesOf.ts';
import type { PlanMistake } from './planFor.ts';

const unknown = (flow: Flow, name: string, known: readonly string[]): string => {
  const meant = nearest(name, known);
  if (meant !== null)
    return `The flow ${flow.name} uses no such variable; did you mean "${meant}"?`;
  const all = known.length === 0 ? 'it uses none' : `there are: ${known.join(', ')}`;
  return `The flow ${flow.name} uses no such variable; ${all}.`;
};

/** The variables that a flow does not know, and those that it needs and does not get. */
export const variableMistakes = (
  flow: Flow,
  variables: Readonly<Record<string, string>>,
): readonly PlanMistake[] => {
  const { known, needed } = variablesOf(flow);
  const strangers = Object.keys(variables).filter((name) => !known.includes(name));
  const missing = needed.filter((name) => !Object.hasOwn(variables, name));
  return [
    ...strangers.map((name) => ({
      field: `variables.${name}`,
      message: unknown(flow, name, known),
    })),
    ...missing.map((name) => ({
      field: `variables.${name}`,
      message: `The flow ${flow.name} says {{variables.${name}}}; send a text for it.`,
    })),
  ];
};
