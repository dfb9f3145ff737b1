import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';
import { compileFlowSet } from '../../../flow/compileFlowSet.ts';
import { manyFlows } from '../drive/manyFlows.ts';
import { timed } from '../drive/timed.ts';
import { formatMs, formatRatio } from '../figures/format.ts';
import { inTurns } from '../figures/inTurns.ts';
import { summarise } from '../figures/statistics.ts';
import type { Part } from './part.ts';

const flowCount = 100;
const stepsPerFlow = 100;
/** A load of all flows takes long enough to be measured well by fewer repetitions. */
const mostLoads = 10;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What it takes to read and check many flows; beside it what the YAML library takes of that. */
export const flows: Part = async ({ repetitions }) => {
  const sources = manyFlows(flowCount, stepsPerFlow);
  const files = { flows: sources, routes: null, calendars: null, lists: [] };
  const sides = {
    ours: async () =>
      timed(() => {
        const compiled = compileFlowSet(files, {}, sha256, 0);
        if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems[0]));
      }),
    bare: async () =>
      timed(() => {
        for (const { text } of sources) parseDocument(text, { schema: 'failsafe' }).toJS();
      }),
  };
  const loads = Math.min(repetitions, mostLoads);
  const { ours, bare } = await inTurns(sides, { warmUp: 2, repetitions: loads });
  const [mine, parsed] = [summarise(ours.ms), summarise(bare.ms)];
  const row = [
    `${flowCount} flows of ${stepsPerFlow} steps read, checked and compiled (${loads} times)`,
    `${formatMs(mine.median)} / ${formatMs(mine.p95)}`,
    `${formatMs(parsed.median)} / ${formatMs(parsed.p95)} to parse the YAML alone`,
    formatRatio(mine.median / parsed.median),
    '–',
  ];
  const head = ['what', 'Switchboard median / p95', 'baseline median / p95', 'ratio', 'goal'];
  return [{ title: 'Reading flows', head, rows: [row] }];
};
