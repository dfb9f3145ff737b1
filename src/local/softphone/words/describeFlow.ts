import type { AppCall, FlowGraph } from '../state/appCall.ts';
import type { Mark, WayThrough } from '../state/wayThrough.ts';

const arrow = ' → ';
const most = 4;

/** The way that a call came by, its last few steps. */
const wayOf = (steps: readonly string[]): string =>
  (steps.length > most ? ['…', ...steps.slice(-most)] : steps).join(arrow);

/** Where a call is in its flow, in a line. */
export const describePlace = ({ status, step, steps, outcome }: AppCall): string => {
  if (status === 'ended') {
    return steps.length === 0 ? `Ended: ${outcome}` : `${wayOf(steps)}, then ended: ${outcome}`;
  }
  return step === undefined ? 'Not in the flow yet' : `Now in ${step}`;
};

const marks: Readonly<Record<Mark, string>> = {
  now: ', the call is here',
  visited: ', visited',
  ahead: '',
};

/** Each step with where it leads, for whoever does not see the drawing. */
export const describeSteps = (
  { steps, ways }: FlowGraph,
  { markOf }: WayThrough,
): readonly string[] =>
  steps.map(({ name, kind }) => {
    const leads = ways
      .filter(({ from }) => from === name)
      .map(({ to, labels }) => (labels.length === 0 ? to : `${labels.join(', ')}: ${to}`));
    const where = leads.length === 0 ? 'leads nowhere' : `leads to ${leads.join('; ')}`;
    return `${name} (${kind})${marks[markOf(name)]}: ${where}`;
  });
