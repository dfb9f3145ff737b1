import type { AppCall, FlowGraph } from '../state/appCall.ts';
import type { Handset } from '../state/handset.ts';

/** What the page asks of the simulator. All addresses are relative: whoever serves the page. */
export type Api = Readonly<{
  /** Resolves with the id of the call. Every one of them rejects with what the simulator says. */
  dial: (from: string, to: string) => Promise<string>;
  press: (call: string, tones: string) => Promise<void>;
  say: (call: string, text: string) => Promise<void>;
  answer: (call: string) => Promise<void>;
  decline: (call: string) => Promise<void>;
  hangUp: (call: string) => Promise<void>;
  /** Registers a handset for as long as the stream lives. */
  keep: (
    handset: Pick<Handset, 'number' | 'behaviour'>,
    stream: string,
    ifNew: boolean,
  ) => Promise<void>;
  release: (number: string, stream: string) => Promise<void>;
  /** A call as the app tells it, by the app's own id. */
  readCall: (appCall: string) => Promise<AppCall>;
  readFlow: (name: string) => Promise<FlowGraph>;
}>;

/** Where the app's own record of a call is, key or no key: the simulator hands it on. */
export const callPath = (appCall: string): string => `app/calls/${appCall}`;

const request = async (method: string, path: string, body: unknown = {}): Promise<unknown> => {
  const response = await fetch(`_sim/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });
  const answer = response.status === 204 ? null : await response.json();
  if (!response.ok) throw new Error(answer?.error?.message ?? `It answered ${response.status}.`);
  return answer;
};

/** Keys and words of a call are sent one after the other, in the order in which they were given. */
const inOrder = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
};

export const createApi = (): Api => {
  const queue = inOrder();
  const act = (call: string, verb: string, body?: unknown) =>
    queue(async () => void (await request('POST', `calls/${call}/${verb}`, body)));
  return {
    dial: async (from, to) => {
      // The simulator answers 201 with the id, or refuses.
      const { id } = (await request('POST', 'calls', { from, to })) as { id: string };
      return id;
    },
    press: (call, tones) => act(call, 'press', { tones }),
    say: (call, text) => act(call, 'say', { text }),
    answer: (call) => act(call, 'answer'),
    decline: (call) => act(call, 'decline'),
    hangUp: (call) => act(call, 'hangup'),
    keep: async ({ number, behaviour }, keptBy, ifNew) => {
      const body = { behaviour, keptBy, ifNew };
      await request('PUT', `handsets/${encodeURIComponent(number)}`, body);
    },
    release: async (number, keptBy) => {
      await request('DELETE', `handsets/${encodeURIComponent(number)}`, { keptBy });
    },
    // Whoever serves these has checked their form: the app, or the simulator when it was told.
    readCall: async (appCall) => (await request('GET', callPath(appCall))) as AppCall,
    readFlow: async (name) =>
      (await request('GET', `app/flows/${encodeURIComponent(name)}`)) as FlowGraph,
  };
};
