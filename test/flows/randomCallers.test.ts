import path from 'node:path';
import { expect, test } from 'vitest';
import type { Flow } from '../../src/flow/flow.ts';
import { compileFlows } from '../../src/local/tasks/compileFlows.ts';
import { playRandomCaller } from './randomCaller.ts';

/** `npm run test:sim -- --seed=N` plays one again, `--seeds=N` many more. */
const [firstSeed = 1, lastSeed = 1] = (process.env.SIMULATION_SEEDS ?? '1-1000')
  .split('-')
  .map(Number);
const seeds = Array.from({ length: lastSeed - firstSeed + 1 }, (_, index) => firstSeed + index);

const root = path.resolve(import.meta.dirname, '..', '..');
const compiled = await compileFlows(
  path.join(root, 'src', 'flows'),
  path.join(root, '.local', 'flows'),
);
const flows: readonly Flow[] = compiled.ok ? Object.values(compiled.value.flows) : [];

const played = (flow: Flow, seed: number) => {
  try {
    return playRandomCaller(flow, seed);
  } catch (error) {
    throw new Error(`${flow.name}, seed ${seed}: ${String(error)}`, { cause: error });
  }
};

test.each(flows)('$name: every call ends within its limits, whatever a caller does', (flow) => {
  const outcomes = new Set<string>();
  for (const seed of seeds) {
    const { call } = played(flow, seed);
    if (call.state === 'ended') outcomes.add(call.outcome);
  }
  // The dice must not miss what they are thrown for.
  if (seeds.length >= 1000) {
    expect([...outcomes]).toEqual(expect.arrayContaining(['completed', 'abandoned', 'cancelled']));
  }
});

test('a seed replays the very same call', () => {
  const [flow] = flows;
  if (flow === undefined) throw new Error('there are no flows');
  const [one, again] = [played(flow, 7), played(flow, 7)];
  expect(again.call).toEqual(one.call);
  expect(again.happened).toEqual(one.happened);
});
