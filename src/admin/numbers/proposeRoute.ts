import type { Route } from '../../flow/route.ts';
import { filterRemedy } from './filterRemedy.ts';
import { describeTaken, takenBy, usualFlow } from './flowsOfNumber.ts';
import { missingInFilter } from './missingInFilter.ts';

/** What is left to do so that calls to new numbers are answered. */
export type Proposal = Readonly<{
  /** What calls to the number meet as the routes are. */
  now: string;
  /** Lines for `routes:` in src/flows/routes.yaml, exactly as they are written there. */
  yaml: readonly string[];
  /** Extends the filter of the deployment; null where it has none, or names them already. */
  eventGrid: string | null;
}>;

const line = (number: string, flow: string): string => `  - { called: "${number}", flow: ${flow} }`;

/**
 * The routes for new numbers.
 * @param flow that is to answer them; null for the one that does already, or else the first
 * @param filter whose calls the deployment announces, as raw ids; null for everybody's
 */
export const proposeRoute = (
  numbers: readonly string[],
  flow: string | null,
  filter: readonly string[] | null,
  { routes, flows }: Readonly<{ routes: readonly Route[]; flows: readonly string[] }>,
): Proposal => {
  const taken = takenBy(routes, numbers[0] ?? '');
  const missing = filter === null ? [] : missingInFilter(numbers, filter);
  const answering = flow ?? usualFlow(taken) ?? flows[0] ?? '<flow>';
  return {
    now: describeTaken(taken),
    yaml: numbers.map((number) => line(number, answering)),
    eventGrid: missing.length === 0 ? null : filterRemedy([...(filter ?? []), ...missing]),
  };
};

/** A proposal for people. */
export const describeProposal = ({ now, yaml, eventGrid }: Proposal): readonly string[] => [
  `As the routes are, calls to it meet: ${now}.`,
  'For a flow of its own, put this first under `routes:` in src/flows/routes.yaml and deploy:',
  ...yaml,
  ...(eventGrid === null
    ? []
    : [
        'The deployment announces calls to some numbers only. To let these pass:',
        `  ${eventGrid}`,
      ]),
];
