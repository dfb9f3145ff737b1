const maxCalls = 2000;
const maxEntriesPerCall = 500;
const maxLegs = 10_000;

/** A request of the app or an event to it; nothing in it is secret. */
export type WireEntry = {
  /** When it was sent. */
  readonly at: string;
  readonly way: 'toApp' | 'fromApp';
  /** The operation or the event, such as `recognize` or `CallConnected`. */
  readonly name: string;
  /** The answer's HTTP status; 0 if there was none. */
  readonly status: number;
  /** From sending to the answer. */
  readonly ms: number;
  /** Which attempt to deliver it this was, from 2 on. */
  readonly attempt?: number;
  /** What `resultInformation` says of an event, or the error of a refused request. */
  readonly code?: number;
  readonly subCode?: number;
  readonly message?: string;
  /** The beginning of the leg's id. */
  readonly leg?: string;
};

/** What passed between the service and the app, by correlation id of the call. */
export type WireLog = {
  readonly add: (correlationId: string, entry: WireEntry) => void;
  readonly list: (correlationId: string) => readonly WireEntry[];
  /** Remembers whose call a leg belonged to, also after its end. */
  readonly bindLeg: (legId: string, correlationId: string) => void;
  readonly callOfLeg: (legId: string) => string | undefined;
};

function forgetOldest(map: Map<string, unknown>, max: number): void {
  if (map.size <= max) return;
  const oldest = map.keys().next().value;
  if (oldest !== undefined) map.delete(oldest);
}

/** Keeps the last 2,000 calls; `onEntry` hears of every new entry. */
export function createWireLog(onEntry: (correlationId: string) => void): WireLog {
  const calls = new Map<string, WireEntry[]>();
  const legs = new Map<string, string>();
  return {
    add: (correlationId, entry) => {
      const entries = calls.get(correlationId) ?? [];
      if (entries.length >= maxEntriesPerCall) return;
      entries.push(entry);
      calls.set(correlationId, entries);
      forgetOldest(calls, maxCalls);
      onEntry(correlationId);
    },
    list: (correlationId) => calls.get(correlationId) ?? [],
    bindLeg: (legId, correlationId) => {
      legs.set(legId, correlationId);
      forgetOldest(legs, maxLegs);
    },
    callOfLeg: (legId) => legs.get(legId),
  };
}
