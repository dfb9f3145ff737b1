import type { AppCall } from '../state/appCall.ts';
import type { Call, WireEntry } from '../state/messages.ts';
import { type ScriptLine, testScript } from './testScript.ts';
import { yamlText } from './yamlText.ts';

/** A call as a flow test is made of it. */
export type TestedCall = Readonly<{
  app: AppCall;
  /** Every phone's end of it, oldest first. */
  legs: readonly Call[];
  wire: readonly WireEntry[];
}>;

/** What people did whom the call rang, in the words of flow tests, by how their phones ended. */
const behaviours: Readonly<Record<string, string>> = {
  busy: 'busy',
  declined: 'declines',
  noAnswer: 'noAnswer',
  unreachable: 'unreachable',
  // Nobody waited for them any longer.
  cancelled: 'noAnswer',
};

/** The end of the one whom the flow talks to. */
const mainLegOf = ({ app, legs }: TestedCall): Call | undefined =>
  app.direction === 'inbound'
    ? legs.find(({ direction }) => direction === 'inbound')
    : legs.find(({ direction, to }) => direction === 'outbound' && to === app.to);

const hasAnswered = ({ entries }: Call): boolean => entries.some(({ kind }) => kind === 'answered');

const peopleOf = ({ legs }: TestedCall): readonly string[] => {
  const people = new Map<string, string>();
  for (const leg of legs) {
    const behaviour = behaviours[leg.endReason ?? ''];
    const isRung = leg.direction === 'outbound' && !hasAnswered(leg) && !people.has(leg.to);
    if (isRung && behaviour !== undefined) people.set(leg.to, behaviour);
  }
  if (people.size === 0) return [];
  const lines = [...people].map(([who, does]) => `      ${JSON.stringify(who)}: ${does}`);
  return ['    people:', ...lines];
};

const scriptOf = (call: TestedCall): readonly ScriptLine[] => {
  const { app, wire } = call;
  const leg = mainLegOf(call);
  const script = leg === undefined ? [] : testScript(leg, wire);
  const { status, outcome = '' } = app;
  return status === 'ended' ? [...script, { what: 'ended', text: outcome }] : script;
};

const doings: Readonly<Record<string, string>> = { press: 'presses', say: 'says' };
const mostDoings = 3;

/** A name for the test, until its author finds a better one. */
export const testName = (call: TestedCall): string => {
  const script = scriptOf(call);
  const done = script.flatMap(({ what, text }) => {
    const doing = doings[what];
    return doing === undefined ? [] : [`${doing} ${text}`];
  });
  const told = done.length === 0 ? 'only listens' : done.slice(0, mostDoings).join(' and ');
  const { direction, outcome } = call.app;
  const who = direction === 'inbound' ? 'A caller who' : 'Somebody who is called and';
  return `${who} ${told}${outcome === undefined ? '' : ` (${outcome})`}`;
};

/** A file with a test of the flow that plays this call again; null for a call without a flow. */
export const toFlowTest = (call: TestedCall, name: string): string | null => {
  const { direction, flow, from, to, createdAt } = call.app;
  if (flow === null) return null;
  const script = scriptOf(call).map(({ what, text }) => {
    // Keys are text, and the word that says that somebody hangs up is no text.
    const isWord = what === 'hangUp' || what === 'wait' || what === 'ended';
    return `      - ${what}: ${isWord ? text : yamlText(text)}`;
  });
  return [
    '# Saved from a call in the softphone. What was set up beside the flow is for you to add:',
    '# `variables` that the call began with, `switches`, `lists`, what web services answered.',
    `flow: ${yamlText(flow)}`,
    'tests:',
    `  - name: ${yamlText(name)}`,
    ...(direction === 'outbound' ? ['    outbound: true'] : []),
    `    from: ${yamlText(from)}`,
    `    to: ${yamlText(to)}`,
    `    at: ${createdAt}`,
    ...peopleOf(call),
    ...(script.length === 0 ? ['    script: []'] : ['    script:', ...script]),
    '',
  ].join('\n');
};
