import type { AudioFiles } from '../audioFiles.ts';
import type { Draft } from '../draft.ts';
import type { Step, StepId } from '../flow.ts';
import { type RawStep, stepSchema } from '../schema/stepSchema.ts';
import type { Tree } from '../yaml/tree.ts';
import { pruned } from './pruned.ts';
import { toStep } from './toStep.ts';

/** What `flowSchema` makes of a file. */
export type RawFlow = Readonly<{
  voice: string;
  language?: string | undefined;
  zone?: string | undefined;
  languages?: Readonly<Record<string, string>> | undefined;
  start: string;
  steps: Readonly<Record<string, RawStep>>;
}>;

type Properties = Readonly<Record<string, unknown>>;

const propertiesOf = (value: unknown): Properties | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;

/** The step that a part of the file stands for, if need be without what is wrong in it. */
const readStep = (value: unknown): RawStep | null => {
  const result = stepSchema.safeParse(value);
  if (result.success) return result.data;
  const rest = stepSchema.safeParse(pruned(value, result.error.issues));
  return rest.success ? rest.data : null;
};

/** As much of a flow as can be read; `raw` is null if something in the file is wrong. */
export const makeDraft = (raw: RawFlow | null, tree: Tree, audio: AudioFiles): Draft => {
  const written = propertiesOf(tree.value)?.steps;
  const values = propertiesOf(written);
  const names = tree.keysOf(['steps']);
  const steps = new Map<string, Step>();
  for (const name of values === null ? [] : names) {
    const step = raw === null ? readStep(values?.[name]) : (raw.steps[name] ?? null);
    if (step === null) continue;
    const keyOrder = [
      ...tree.keysOf(['steps', name, 'menu', 'keys']),
      ...tree.keysOf(['steps', name, 'language', 'choices']),
    ];
    // Its name is one by `flowSchema`, or the flow is not made.
    steps.set(name, toStep(name as StepId, step, keyOrder, audio));
  }
  const start = propertiesOf(tree.value)?.start;
  const isKnown = values !== null && typeof start === 'string';
  // Spaces around a name are not part of it, as in `flowSchema`.
  return {
    start: isKnown ? start.trim() : null,
    steps,
    names,
    languages: tree.keysOf(['languages']),
    isWhole: raw !== null,
  };
};
