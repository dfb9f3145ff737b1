import type { SmokeApi, SmokePreview } from '../../../../src/local/tasks/smoke/createSmokeApi.ts';
import type { SmokeCall } from '../../../../src/local/tasks/smoke/smokeCall.ts';
import type { SmokeDeps } from '../../../../src/local/tasks/smoke/smokeDeps.ts';

export const phone = '+12065550123';
export const system = '+18005550199';
const startsAt = Date.parse('2026-11-27T10:00:00.000Z');

const at = (ms: number): string => new Date(startsAt + ms).toISOString();

/** A call that is connected and then ends, as the API tells of it. */
export const call = (more: Partial<SmokeCall> = {}): SmokeCall => ({
  ...{ id: 'c1', direction: 'outbound', status: 'ended', outcome: 'abandoned' },
  ...{ from: system, to: phone, createdAt: at(0), connectedAt: at(2_000), endedAt: at(7_500) },
  timeline: [
    { at: at(100), kind: 'create', command: 1, result: 'done', ms: 90 },
    { at: at(2_000), kind: 'Connected', note: '200/0' },
    { at: at(7_500), kind: 'Disconnected', note: '200/0 hung up' },
  ],
  ...more,
});

/** The same call before it was answered. */
export const ringing = (more: Partial<SmokeCall> = {}): SmokeCall => {
  const { connectedAt: _connected, endedAt: _ended, outcome: _outcome, ...rest } = call();
  return { ...rest, status: 'ringing', timeline: rest.timeline?.slice(0, 1), ...more };
};

type Wanted = Readonly<{
  /** What each look at a call tells, the last again and again. */
  looks?: readonly SmokeCall[];
  /** What each look at today's calls tells. */
  days?: readonly (readonly SmokeCall[])[];
  preview?: SmokePreview;
  agrees?: readonly boolean[];
  person?: boolean;
}>;

/** A system, and a time that passes only when somebody waits; `did` is what was asked of them. */
export const fakeSystem = ({ looks = [], days = [[]], preview, agrees = [], person }: Wanted) => {
  const did: string[] = [];
  const told: string[] = [];
  const stop = new AbortController();
  const next = <Item>(items: readonly Item[], n: number): Item => {
    const item = items[Math.min(n, items.length - 1)];
    if (item === undefined) throw new Error('nothing more was expected');
    return item;
  };
  let [now, look, day, answer] = [startsAt, 0, 0, 0];
  const api: SmokeApi = {
    preview: async () =>
      preview ?? { wouldDial: true, from: system, cost: { currency: 'USD', atMost: 0.026 } },
    place: async ({ to, flow, expires }) => {
      did.push(`place ${to} ${flow} until ${expires}`);
      return 'c1';
    },
    get: async () => next(looks, look++),
    cancel: async (id) => {
      did.push(`cancel ${id}`);
    },
    today: async () => next(days, day++),
  };
  const note =
    (what: string) =>
    async (...numbers: readonly string[]) => {
      did.push([what, ...numbers].join(' '));
    };
  const deps: SmokeDeps = {
    api,
    clock: {
      now: () => now,
      wait: async (ms) => {
        now += ms;
      },
    },
    person: person
      ? {
          takesCalls: note('takes calls'),
          calls: note('calls'),
          leaves: note('leaves'),
          numberOfSystem: async () => system,
        }
      : null,
    agrees: async (question) => {
      did.push(question);
      return agrees[answer++] ?? true;
    },
    tell: (line) => told.push(line),
    signal: stop.signal,
  };
  return { deps, did, told, stop };
};
