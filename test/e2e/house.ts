import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import type {
  Environment,
  EnvironmentOptions,
} from '../../src/local/tasks/environment/environment.ts';
import { startEnvironment } from '../../src/local/tasks/environment/startEnvironment.ts';
import { testOptions } from '../local/tasks/environment/testOptions.ts';

export type TranscriptEntry = Readonly<{
  at: string;
  kind: string;
  text?: string;
  tones?: string;
  to?: string;
  reason?: string;
}>;

export type Leg = Readonly<{
  id: string;
  from: string;
  to: string;
  direction: 'inbound' | 'outbound';
  state: 'ringing' | 'connected' | 'ended';
  endReason?: string;
  transcript: readonly TranscriptEntry[];
}>;

export type ScriptStep = Readonly<Record<string, unknown>>;

/** A call as the API shows it. */
export type CallResource = Readonly<{
  id: string;
  from: string;
  to: string;
  status: string;
  outcome?: string;
  timeline?: readonly Readonly<{ kind: string }>[];
}>;

type Page = Readonly<{ calls: CallResource[]; continuation?: string }>;

const waitMs = 60_000;
const pollMs = 25;

/** The whole environment, as `npm start` brings it up, with a hand on everything in it. */
export type House = Readonly<{
  environment: () => Environment;
  /** What it has said so far. */
  said: () => readonly string[];
  /** A request to the simulator's control API; its JSON answer. */
  simulate: <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;
  /** A request to the app, with the key that it needs. */
  api: (method: string, path: string, request?: ApiRequest) => Promise<Response>;
  dial: (script: readonly ScriptStep[], from?: string, to?: string) => Promise<string>;
  leg: (id: string) => Promise<Leg>;
  legs: () => Promise<readonly Leg[]>;
  /** Today's calls, as the API lists them, all pages. */
  listed: () => Promise<readonly CallResource[]>;
  /** The leg once it has ended. */
  ended: (id: string) => Promise<Leg>;
}>;

export type ApiRequest = Readonly<{ body?: unknown; headers?: Readonly<Record<string, string>> }>;

/** Asks until the answer is as wanted; fails with the last answer after a minute. */
export const until = async <Value>(
  ask: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
  timeoutMs = waitMs,
): Promise<Value> => {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const value = await ask();
    if (isWanted(value)) return value;
    if (performance.now() > deadline) {
      throw new Error(`not as wanted after ${timeoutMs} ms: ${JSON.stringify(value)}`);
    }
    await sleep(pollMs);
  }
};

const request = (url: string, method: string, { body, headers }: ApiRequest): Promise<Response> => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const contentType = { 'content-type': 'application/json' };
  return fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : contentType), ...headers },
    ...(body === undefined ? {} : { body: text }),
  });
};

const createHouse = (environment: () => Environment, said: readonly string[]): House => {
  const simulate: House['simulate'] = async (method, path, body) => {
    const { simulator } = environment();
    const response = await request(
      `${simulator}${path}`,
      method,
      body === undefined ? {} : { body },
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const api: House['api'] = (method, path, { body, headers = {} } = {}) => {
    const { host, key } = environment();
    const withKey = key === null ? headers : { 'x-functions-key': key, ...headers };
    const given = body === undefined ? {} : { body };
    return request(`${host}${path}`, method, { ...given, headers: withKey });
  };
  const leg: House['leg'] = (id) => simulate('GET', `/_sim/calls/${id}`);
  return {
    environment,
    said: () => said,
    simulate,
    leg,
    api,
    listed: async () => {
      const found: CallResource[] = [];
      let from = '';
      do {
        const response = await api('GET', `/api/calls?day=today&limit=200${from}`);
        const page = (await response.json()) as Page;
        found.push(...page.calls);
        from = page.continuation === undefined ? '' : `&continuation=${page.continuation}`;
      } while (from !== '');
      return found;
    },
    dial: async (script, from = '+12065550100', to = environment().number) => {
      const { id } = await simulate<{ id: string }>('POST', '/_sim/calls', { from, to, script });
      return id;
    },
    legs: async () => (await simulate<{ calls: Leg[] }>('GET', '/_sim/calls')).calls,
    ended: (id) =>
      until(
        () => leg(id),
        ({ state }) => state === 'ended',
      ),
  };
};

/** Brings the whole environment up for the tests of one file, on any free ports, in memory. */
export const useHouse = (more: Partial<EnvironmentOptions> = {}): House => {
  let environment: Environment | undefined;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { options, said } = testOptions(root, { build: false, env: process.env, ...more });
  beforeAll(async () => {
    environment = await startEnvironment(options);
  });
  afterAll(async () => {
    await environment?.stop();
  });
  return createHouse(() => {
    if (environment === undefined) throw new Error(`not started:\n${said.join('\n')}`);
    return environment;
  }, said);
};

/** What a caller heard, pressed and said, and where the call went, in a few words each. */
export const story = (leg: Leg): string[] =>
  leg.transcript.map(({ kind, text, tones, to }) =>
    [kind, text?.split(/[.,]/)[0] ?? tones ?? to].filter(Boolean).join(' '),
  );
