import path from 'node:path';
import * as z from 'zod';
import { forkChild } from '../../tasks/environment/forkChild.ts';
import { driveInbound, driveOutbound, type Line } from '../drive/driveCalls.ts';
import { compare, comparisonHead } from '../figures/compare.ts';
import { inTurns, type Turns } from '../figures/inTurns.ts';
import type { Table } from '../figures/table.ts';
import { type Rig, startRig } from '../rig/startRig.ts';
import { settingsFor } from '../rig/startServer.ts';
import type { Part, PartOptions } from './part.ts';

const warmUp = 60;
const turnsFor = ({ repetitions, say }: PartOptions): Turns => ({
  warmUp: Math.min(warmUp, repetitions),
  repetitions,
  say,
});
const readySchema = z.object({ port: z.number() });

const startQuickstart = async ({ root }: PartOptions, { recorder, storage, ours }: Rig) => {
  const child = await forkChild({
    name: 'The quickstart',
    script: path.join(import.meta.dirname, '..', 'quickstart', 'cli.ts'),
    args: [],
    cwd: root,
    env: settingsFor('http://localhost', { providerUrl: recorder.url, storage }),
    log: () => undefined,
  });
  const line: Line = {
    ...ours,
    hostUrl: `http://localhost:${readySchema.parse(child.ready).port}`,
  };
  return { line, stop: child.stop };
};

const inbound = async (options: PartOptions, rig: Rig): Promise<readonly Table[]> => {
  const quickstart = await startQuickstart(options, rig);
  const times = turnsFor(options);
  const sides = {
    ours: () => driveInbound(rig.ours),
    bare: () => driveInbound(rig.bare),
    quickstart: () => driveInbound(quickstart.line),
  };
  const taken = await inTurns(sides, times).finally(quickstart.stop);
  const { ours } = taken;
  const rowsAgainst = (bare: typeof ours, withGoals: boolean) => [
    compare({
      what: 'IncomingCall → `:answer`',
      ours: ours.answer,
      bare: bare.answer,
      goal: withGoals ? { atMost: 1.3 } : null,
    }),
    compare({
      what: 'connected → `:recognize` (the menu)',
      ours: ours.ask,
      bare: bare.ask,
      goal: null,
    }),
    compare({
      what: 'key pressed → `:play`',
      ours: ours.key,
      bare: bare.key,
      goal: withGoals ? { atMost: 1.3 } : null,
    }),
  ];
  return [
    {
      title: 'Against a bare function with the same storage operations before it answers',
      head: comparisonHead,
      rows: rowsAgainst(taken.bare, true),
    },
    {
      title: 'Against the quickstart pattern: a web server, the call in a variable, no storage',
      head: comparisonHead,
      rows: rowsAgainst(taken.quickstart, false),
    },
  ];
};

const outbound = async (options: PartOptions, rig: Rig): Promise<Table> => {
  const sides = { ours: () => driveOutbound(rig.ours), bare: () => driveOutbound(rig.bare) };
  const taken = await inTurns(sides, turnsFor(options));
  const { ours, bare } = taken;
  const what = '`POST /api/calls` → `:create`';
  const row = compare({ what, ours: ours.create, bare: bare.create, goal: { atMost: 1.3 } });
  return { title: 'Placing a call, counted and dialled', head: comparisonHead, rows: [row] };
};

/** How long callers and services wait for what the app does about them, one call in flight. */
export const latency: Part = async (options) => {
  const rig = await startRig({ ...options, settles: false });
  try {
    return [...(await inbound(options, rig)), await outbound(options, rig)];
  } finally {
    await rig.stop();
  }
};
