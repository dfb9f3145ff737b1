import type { AudioFiles } from '../audioFiles.ts';
import type { Draft } from '../draft.ts';
import type { Step, StepId } from '../flow.ts';
import { type RawStep, stepSchema } from '../schema/stepSchema.ts';
import type { Tree } from '../yaml/tree.ts';
import { toStep } from './toStep.ts';

/** What `flowSchema` makes of a file. */
export type RawFlow = Readonly<{
  voice: string;
  language?: string | undefined;
  start: string;
  steps: Readonly<Record<string, RawStep>>;
}>;

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

const rawStep = (raw: RawFlow | null, tree: Tree, name: string): RawStep | null => {
  if (raw !== null) return raw.steps[name] ?? null;
  const result = stepSchema.safeParse(property(property(tree.value, 'steps'), name));
  return result.success ? result.data : null;
};

/** As much of a flow as can be read; `raw` is null if something in the file is wrong. */
export const makeDraft = (raw: RawFlow | null, tree: Tree, audio: AudioFiles): Draft => {
  const names = tree.keysOf(['steps']);
  const steps = new Map<string, Step>();
  for (const name of names) {
    const step = rawStep(raw, tree, name);
    if (step === null) continue;
    const keyOrder = tree.keysOf(['steps', name, 'menu', 'keys']);
    // Its name is one by `flowSchema`, or the flow is not made.
    steps.set(name, toStep(name as StepId, step, keyOrder, audio));
  }
  const start = property(tree.value, 'start');
  return { start: raw?.start ?? (typeof start === 'string' ? start : null), steps, names };
};
