import { calledFilterKey, calledFilterValue } from '../../acs/calledFilter.ts';
import type { Route } from '../../flow/route.ts';
import { describeTaken, takenBy, usualFlow } from './flowsOfNumber.ts';

/** What is left to do so that calls to new numbers are answered. */
export type Proposal = Readonly<{
  /** What calls to the number meet as the routes are. */
  now: string;
  /** Lines for `routes:` in src/flows/routes.yaml, exactly as they are written there. */
  yaml: readonly string[];
  /** Extends the filter of the Event Grid subscription, where it has one by number. */
  eventGrid: string;
}>;

const line = (number: string, flow: string): string => `  - { called: "${number}", flow: ${flow} }`;

/**
 * The command that lets calls to these numbers through a filter by number. Azure replaces the whole
 * filter, so that all numbers have to be named.
 */
export const eventGridCommand = (numbers: readonly string[]): string =>
  [
    'az eventgrid system-topic event-subscription update',
    '--resource-group <group> --system-topic-name <topic> --name <subscription>',
    `--advanced-filter ${calledFilterKey} StringIn ${numbers.map(calledFilterValue).join(' ')}`,
  ].join(' ');

/**
 * The routes for new numbers.
 * @param flow that is to answer them; null for the one that does already, or else the first
 * @param all every number of the resource, with the new ones
 */
export const proposeRoute = (
  numbers: readonly string[],
  flow: string | null,
  all: readonly string[],
  { routes, flows }: Readonly<{ routes: readonly Route[]; flows: readonly string[] }>,
): Proposal => {
  const taken = takenBy(routes, numbers[0] ?? '');
  const answering = flow ?? usualFlow(taken) ?? flows[0] ?? '<flow>';
  return {
    now: describeTaken(taken),
    yaml: numbers.map((number) => line(number, answering)),
    eventGrid: eventGridCommand(all),
  };
};

/** A proposal for people. */
export const describeProposal = ({ now, yaml, eventGrid }: Proposal): readonly string[] => [
  `As the routes are, calls to it meet: ${now}.`,
  'For a flow of its own, put this first under `routes:` in src/flows/routes.yaml and deploy:',
  ...yaml,
  'If the Event Grid subscription filters by number, extend the filter (25 values at most):',
  `  ${eventGrid}`,
];
