import { type Decided, decideCall } from '../drive/decideCall.ts';
import { type RecordedCall, replayCall } from '../drive/recordCalls.ts';
import { recordSamples, type Samples } from '../drive/recordSamples.ts';
import { timed } from '../drive/timed.ts';
import { formatNumber, formatRatio } from '../figures/format.ts';
import { formatGoal } from '../figures/goal.ts';
import { inTurns } from '../figures/inTurns.ts';
import { summarise } from '../figures/statistics.ts';
import type { Part, PartOptions } from './part.ts';

const msPerSecond = 1000;
const callsPerRound = 2_000;
const decisionsGoal = { atLeast: 300_000 };
const replaysPerRound = 50;
const largestGoal = { atMost: 3 };

/** Whole calls through the menu; beside it what it costs to copy the same calls as JSON once. */
const menuRow = async (
  { menu: { flow } }: Samples,
  { repetitions, say }: PartOptions,
): Promise<readonly string[]> => {
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
  const { ours, bare } = await inTurns(sides, { warmUp: 20, repetitions, say });
  const perSecond = (ms: number) => (callsPerRound * last.decisions * msPerSecond) / ms;
  const [mine, copied] = [summarise(ours.ms), summarise(bare.ms)];
  return [
    'decisions a second on one core, the support menu from ring to end',
    `${formatNumber(perSecond(mine.median))} (slowest 5%: ${formatNumber(perSecond(mine.p95))})`,
    `${formatNumber(perSecond(copied.median))} copies of the call as JSON`,
    formatRatio(perSecond(mine.median) / perSecond(copied.median)),
    formatGoal(decisionsGoal, perSecond(mine.median), formatNumber),
  ];
};

/** Milliseconds for each decision of so many calls, each of the recorded ones in turn. */
const replayMany = (calls: readonly RecordedCall[]): Readonly<{ ms: number }> => {
  const many = Array.from({ length: replaysPerRound }, (_, i) => calls[i % calls.length]);
  const decisions = many.reduce((sum, call) => sum + (call?.events.length ?? 0), 0);
  const { ms } = timed(() => {
    for (const call of many) if (call !== undefined) replayCall(call);
  });
  return { ms: ms / decisions };
};

const nameOf = ({ flow: { name, steps } }: Samples['largest']): string =>
  `\`${name}\` (${Object.keys(steps).length} steps)`;

/** The scripted calls of the largest sample flow, beside those of the support menu. */
const largestRow = async (
  { largest, menu }: Samples,
  { repetitions, say }: PartOptions,
): Promise<readonly string[]> => {
  const sides = {
    ours: async () => replayMany(largest.calls),
    bare: async () => replayMany(menu.calls),
  };
  const { ours, bare } = await inTurns(sides, { warmUp: 20, repetitions, say });
  const [mine, other] = [summarise(ours.ms), summarise(bare.ms)];
  const perSecond = (ms: number) => formatNumber(msPerSecond / ms);
  const calls = formatNumber(replaysPerRound * repetitions);
  return [
    `decisions a second, ${calls} scripted calls of ${nameOf(largest)}`,
    `${perSecond(mine.median)} (slowest 5%: ${perSecond(mine.p95)})`,
    `${perSecond(other.median)} in scripted calls of the support menu`,
    `${formatRatio(mine.median / other.median)} the time of a decision`,
    formatGoal(largestGoal, mine.median / other.median),
  ];
};

/** What the engine takes for its decisions, with nothing around it. */
export const engine: Part = async (options) => {
  const head = ['what', 'Switchboard', 'baseline', 'ratio', 'goal'];
  const samples = await recordSamples(options.root);
  const rows = [await menuRow(samples, options), await largestRow(samples, options)];
  return [{ title: 'The engine', head, rows }];
};
