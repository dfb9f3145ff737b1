import type { Call, CallUpdate, Message, WireEntry } from './messages.ts';

/** All that the page knows of the simulator. */
export type Server = Readonly<{
  /** The id of the open stream; null while there is none. */
  stream: string | null;
  /** Whether all that went on before the page came has been told. */
  isReady: boolean;
  numbers: readonly string[];
  factor: number;
  appUrl: string | null;
  /** The simulator's clock minus ours. */
  skewMs: number;
  /** By id, oldest first. */
  calls: ReadonlyMap<string, Call>;
  /** By conversation. */
  wires: ReadonlyMap<string, readonly WireEntry[]>;
  /** How each registered handset behaves, by its number. */
  behaviours: ReadonlyMap<string, string>;
}>;

/** The page forgets what has ended longest ago. */
const maxCalls = 200;

export const nothingKnown: Server = {
  stream: null,
  isReady: false,
  numbers: [],
  factor: 1,
  appUrl: null,
  skewMs: 0,
  calls: new Map(),
  wires: new Map(),
  behaviours: new Map(),
};

const withCall = (server: Server, { since, ...update }: CallUpdate): Server['calls'] => {
  const known = server.calls.get(update.id)?.entries.slice(0, since) ?? [];
  const calls = new Map(server.calls);
  calls.set(update.id, { ...update, entries: [...known, ...update.entries] });
  for (const [id, call] of calls) {
    if (calls.size <= maxCalls) break;
    if (call.state === 'ended') calls.delete(id);
  }
  return calls;
};

const skewOf = (server: Server, update: CallUpdate, nowMs: number): number => {
  const latest = update.entries.at(-1);
  // What is told while it happens shows how the clocks stand to each other.
  if (!server.isReady || latest === undefined) return server.skewMs;
  return Date.parse(latest.at) - nowMs;
};

/** What a message of the stream makes of what is known; `nowMs` is our own clock. */
export const reduce = (server: Server, message: Message, nowMs: number): Server => {
  switch (message.type) {
    case 'hello': {
      const { stream, numbers, factor, appUrl, now } = message;
      const skewMs = Date.parse(now) - nowMs;
      return { ...nothingKnown, stream, numbers, factor, appUrl, skewMs };
    }
    case 'numbers':
      return { ...server, numbers: message.numbers };
    case 'ready':
      return { ...server, isReady: true };
    case 'handsets':
      return {
        ...server,
        behaviours: new Map(
          message.handsets.map(({ number, behaviour }) => [number, String(behaviour)]),
        ),
      };
    case 'call':
      return {
        ...server,
        calls: withCall(server, message.call),
        skewMs: skewOf(server, message.call, nowMs),
      };
    case 'wire': {
      const known = server.wires.get(message.conversation)?.slice(0, message.since) ?? [];
      const wires = new Map(server.wires);
      wires.set(message.conversation, [...known, ...message.entries]);
      return { ...server, wires };
    }
    default:
      return message satisfies never;
  }
};
