import { renderTemplate } from '../../flow/renderTemplate.ts';
import type { SetStep } from '../../flow/ruleStep.ts';
import { maxVariableLength, maxVariablesLength } from '../limits.ts';
import { lookUp } from '../lookUp.ts';
import type { Move } from '../move.ts';
import type { Scene } from '../scene.ts';

type Variables = Readonly<Record<string, string>>;

const lengthOf = (variables: Variables): number =>
  Object.entries(variables).reduce((sum, [name, value]) => sum + name.length + value.length, 0);

/** A value that makes the call's variables too many to be kept stays empty. */
const withVariable = (variables: Variables, name: string, value: string): Variables => {
  const more = { ...variables, [name]: value };
  return lengthOf(more) <= maxVariablesLength ? more : { ...variables, [name]: '' };
};

/** Goes on at once, the variables being what the step makes of those that were there before. */
export const enterSet = (step: SetStep, { flow, call }: Scene): Move => {
  const find = lookUp(flow, call);
  const variables = Object.entries(step.variables).reduce<Variables>((known, [name, text]) => {
    const value = renderTemplate(text, find, (found) => found).slice(0, maxVariableLength);
    return withVariable(known, name, value);
  }, call.variables);
  return { kind: 'note', facts: { variables }, next: { kind: 'go', target: step.go } };
};
