import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFlow } from '../../../flow/parseFlow.ts';
import { type Decided, decideCall } from '../drive/decideCall.ts';
import { timed } from '../drive/timed.ts';
import { formatNumber, formatRatio } from '../figures/format.ts';
import { formatGoal } from '../figures/goal.ts';
import { inTurns } from '../figures/inTurns.ts';
import { summarise } from '../figures/statistics.ts';
import type { Part } from './part.ts';

const msPerSecond = 1000;
const callsPerRound = 2_000;
const decisionsGoal = { atLeast: 300_000 };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const readMenu = async (root: string) => {
  const file = path.join(root, 'src', 'flows', 'contoso-support.yaml');
  const source = { name: 'contoso-support', file, text: await readFile(file, 'utf8') };
  const parsed = parseFlow(source, {}, sha256);
  if (!parsed.ok) throw new Error(`${file} cannot be read`);
  return parsed.value;
};

/** Whole calls through the menu; beside it what it costs to copy the same calls as JSON once. */
export const engine: Part = async ({ root, repetitions }) => {
  const flow = await readMenu(root);
  let last: Decided = decideCall(flow);
  const sides = {
    ours: async () =>
      timed(() => {
        for (let call = 0; call < callsPerRound; call += 1) last = decideCall(flow);
      }),
    bare: async () =>
      timed(() => {
        const copies = callsPerRound * last.decisions;
        for (let copy = 0; copy < copies; copy += 1) JSON.parse(JSON.stringify(last.call));
      }),
  };
  const { ours, bare } = await inTurns(sides, { warmUp: 20, repetitions });
  const perSecond = (ms: number) => (callsPerRound * last.decisions * msPerSecond) / ms;
  const [mine, copied] = [summarise(ours.ms), summarise(bare.ms)];
  const row = [
    'decisions a second on one core, the support menu from ring to end',
    `${formatNumber(perSecond(mine.median))} (slowest 5%: ${formatNumber(perSecond(mine.p95))})`,
    `${formatNumber(perSecond(copied.median))} copies of the call as JSON`,
    formatRatio(perSecond(mine.median) / perSecond(copied.median)),
    formatGoal(decisionsGoal, perSecond(mine.median), formatNumber),
  ];
  const head = ['what', 'Switchboard', 'baseline', 'ratio', 'goal'];
  return [{ title: 'The engine', head, rows: [row] }];
};
