import { conditionsOf } from './checks/conditionsOf.ts';
import { textsOf } from './checks/textsOf.ts';
import type { Flow, Step } from './flow.ts';
import { parseTemplate } from './parseTemplate.ts';

/** The variables of a flow by what it does with them; each list is sorted. */
export type FlowVariables = Readonly<{
  /** All that it says, sends, asks about or gives values to. */
  known: readonly string[];
  /** Those that it says or sends, and gives no value to: a call must bring them along. */
  needed: readonly string[];
}>;

const lookUp = /^variables\.(.+)$/;

const spokenIn = (text: string): readonly string[] =>
  text.includes('variables.')
    ? parseTemplate(text).flatMap((part) =>
        part.kind === 'lookUp' ? (lookUp.exec(part.path)?.[1] ?? []) : [],
      )
    : [];

/** The variables that a step gives values to. */
const givenBy = (step: Step): readonly string[] => {
  if (step.kind === 'set') return Object.keys(step.variables);
  if (step.kind === 'request') return Object.keys(step.fields);
  return step.kind === 'collect' && !step.isSecret ? [step.into] : [];
};

const find = ({ steps }: Flow): FlowVariables => {
  const all = Object.entries(steps);
  const spoken = all.flatMap(([name, step]) =>
    textsOf(name, step).flatMap(({ text }) => spokenIn(text)),
  );
  const asked = all.flatMap(([name, step]) =>
    conditionsOf(name, step).flatMap(({ condition }) =>
      'variable' in condition ? [condition.variable] : [],
    ),
  );
  const given = new Set(all.flatMap(([, step]) => givenBy(step)));
  return {
    known: [...new Set([...spoken, ...asked, ...given])].toSorted(),
    needed: [...new Set(spoken)].filter((name) => !given.has(name)).toSorted(),
  };
};

/** A flow never changes, and a campaign asks for the same one at every call. */
const found = new WeakMap<Flow['steps'], FlowVariables>();

/** The variables that a flow knows, and those that it cannot do without. */
export const variablesOf = (flow: Flow): FlowVariables => {
  const variables = found.get(flow.steps) ?? find(flow);
  found.set(flow.steps, variables);
  return variables;
};
