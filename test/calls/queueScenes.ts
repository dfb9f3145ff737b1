import { answerCall } from '../../src/calls/answerCall.ts';
import { handleCallEvent } from '../../src/calls/handleCallEvent.ts';
import { runQueue } from '../../src/calls/runQueue.ts';
import type { CallId } from '../../src/engine/ids.ts';
import type { Ticket } from '../../src/engine/queue/queueState.ts';
import type { FlowSet } from '../../src/flow/flowSet.ts';
import { formatParty } from '../../src/flow/party.ts';
import type { QueueName } from '../../src/flow/queueName.ts';
import { connected, disconnected, type Happening } from '../engine/events.ts';
import { flowFrom } from '../engine/flowFrom.ts';
import { joined, presses } from '../engine/ringing/happenings.ts';
import { idOf } from './scenes.ts';
import { incomingCall, party, type World } from './world.ts';

export const sales = 'sales' as QueueName;
export const ann = '+14255550101';
export const bob = '+14255550102';

/** A line of callers for some agents, from the very beginning of the call. */
export const queueFlows = (...agents: readonly string[]): FlowSet => {
  const flow = flowFrom(`
start: wait
steps:
  wait:
    queue:
      name: sales
      agents: [${agents.map((agent) => `"${agent}"`).join(', ')}]
      callback: { key: 1, answered: hello, tries: 2, retryAfter: 5m }
      ifNobody: sorry
  hello: { say: { prompt: "You asked us to call.", go: wait } }
  sorry: { say: "Nobody is there." }
`);
  return {
    flows: { [flow.name]: flow } as FlowSet['flows'],
    routes: [{ match: [{ kind: 'anyNumber' }], action: { kind: 'flow', flow: flow.name } }],
    calendars: {},
    lists: {},
  };
};

let events = 0;

/** Something happens to a call as it is now. */
export const happens = async (world: World, id: CallId, happening: Happening): Promise<void> => {
  events += 1;
  const { call } = await world.row(id);
  const event = happening({ call, at: world.clock.now(), nth: 100_000 + events });
  await handleCallEvent(world.deps, id, event);
};

/** Somebody calls and comes to the queue. */
export const comes = async (world: World, caller = '+12065550100'): Promise<CallId> => {
  const incoming = { ...incomingCall(world), caller: party(caller) };
  await answerCall(world.deps, incoming);
  const id = idOf(world, incoming);
  await happens(world, id, connected());
  return id;
};

/** Whatever message asks to look after the queue is taken. */
export const runsOf = async (world: World): Promise<number> => {
  const due = world.queueRuns.filter(({ at }) => at <= world.clock.now());
  const later = world.queueRuns.filter(({ at }) => at > world.clock.now());
  world.queueRuns.splice(0, world.queueRuns.length, ...later);
  for (const { name } of due) await runQueue(world.deps, name);
  return due.length;
};

export const hangsUp = (world: World, id: CallId): Promise<void> =>
  happens(world, id, disconnected('hungUp'));

/** Who is rung in a call now; null if nobody is. */
export const rungIn = async (world: World, id: CallId): Promise<string | null> => {
  const { call } = await world.row(id);
  if (call.state !== 'active' || call.doing.kind !== 'ringingOthers') return null;
  const [one] = call.doing.rung;
  return one === undefined ? null : formatParty(one.party);
};

/** The agent who is rung answers and takes the call. */
export const takes = async (world: World, id: CallId): Promise<void> => {
  const name = (await rungIn(world, id)) ?? '';
  await happens(world, id, joined(name));
  await happens(world, id, presses(name, '1'));
};

export const ticketsOf = async (world: World): Promise<readonly Ticket[]> =>
  (await world.deps.queues.load(sales)).queue.tickets;

export const doingOf = async (world: World, id: CallId): Promise<string> => {
  const { call } = await world.row(id);
  return call.state === 'active' ? call.doing.kind : call.state;
};
