import type { Command } from '../../../engine/command.ts';
import type { CallId, Instant } from '../../../engine/ids.ts';
import { noteResult } from '../../../engine/noteResult.ts';
import { plainPlan } from '../../../engine/plainPlan.ts';
import { type Beginning, startCall } from '../../../engine/startCall.ts';
import type { Flow } from '../../../flow/flow.ts';
import { type Party, parseParty } from '../../../flow/party.ts';
import { perform } from './perform.ts';
import type { Stage, Watch } from './stage.ts';
import { leg } from './stageEvents.ts';
import type { FlowTest } from './testSchema.ts';

const beginningOf = (flow: Flow, test: FlowTest, at: Instant): Beginning => {
  const ref = { name: flow.name, hash: flow.hash };
  return test.outbound === undefined
    ? { kind: 'answer', flow: ref }
    : {
        kind: 'create',
        flow: ref,
        ...{ plan: plainPlan('flow-test', at), earliest: at, callback: null },
      };
};

const defaultCaller = '+12065550100';
const defaultCalled = '+18005550199';
const defaultTime = Date.UTC(2026, 10, 24, 18);

const partyOr = (given: Party | undefined, number: string): Party =>
  given ?? parseParty(number) ?? { kind: 'withheld' };

const nobody: Watch = () => undefined;

/** What the call begins with is done at once: a call of a test is always due. */
export const begin = (stage: Stage, command: Command | null): void => {
  if (command === null) return;
  stage.call = noteResult(stage.call, command, leg, stage.now).call;
  perform(stage, command);
};

/** A call that is about to begin, with everything that the test says of its surroundings. */
export const openStage = (compiled: Flow, test: FlowTest, watch: Watch = nobody): Stage => {
  const now = (test.at === undefined ? defaultTime : Date.parse(test.at)) as Instant;
  const switches = Object.entries(test.switches ?? {}).map(
    ([name, say]) => [name, { until: null, say }] as const,
  );
  const flow = { ...compiled, switches: Object.fromEntries(switches) };
  const out = test.outbound !== undefined;
  const { call, command } = startCall(
    {
      id: 'flow-test' as CallId,
      caller: partyOr(test.from, out ? defaultCalled : defaultCaller),
      called: partyOr(test.to, out ? defaultCaller : defaultCalled),
      variables: test.variables ?? {},
      lists: test.lists ?? [],
      at: now,
    },
    beginningOf(compiled, test, now),
  );
  const stage: Stage = {
    ...{ flow, test, watch, now, call, media: null, listening: null, rung: new Map() },
    ...{ tapes: new Map(), queues: new Map(), due: [], happened: [], issued: [], nth: 0 },
  };
  begin(stage, command);
  return stage;
};
