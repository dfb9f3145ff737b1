import { renderTemplate } from '../../flow/renderTemplate.ts';
import type { SetStep } from '../../flow/ruleStep.ts';
import type { CallFacts } from '../call.ts';
import { lookUp } from '../lookUp.ts';
import type { Move } from '../move.ts';
import type { Scene } from '../scene.ts';
import { withVariable } from '../withVariable.ts';

/** Goes on at once, the variables being what the step makes of those that were there before. */
export const enterSet = (step: SetStep, { flow, call }: Scene): Move => {
  const find = lookUp(flow, call);
  const variables = Object.entries(step.variables).reduce<CallFacts['variables']>(
    (known, [name, text]) =>
      withVariable(
        known,
        name,
        renderTemplate(text, find, (found) => found),
      ),
    call.variables,
  );
  return { kind: 'note', facts: { variables }, next: { kind: 'go', target: step.go } };
};
