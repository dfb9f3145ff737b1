import { targetsOf } from '../../../flow/checks/targetsOf.ts';
import type { Flow, Step, StepId } from '../../../flow/flow.ts';

/** A flow whose every branch can be told apart, and which of them calls have taken. */
export type CoveredFlow = Readonly<{
  flow: Flow;
  /** Every branch, as `welcome.keys.2.go`; the step that a call begins with is one, `start`. */
  branches: readonly string[];
  taken: ReadonlySet<string>;
}>;

/** Stands between the name of a step and the branch that led there; no name of a step has one. */
const mark = '\u0000';

/** The step of the file that a step of a covered flow stands for. */
export const stepNameOf = (name: string): string => name.split(mark)[0] ?? name;

const hangUp: Step = { kind: 'hangup', prompt: null };

/** What holds names of the author's own, which may be those of targets. */
const own: readonly string[] = ['body', 'fields', 'variables'];

type Marked = Readonly<{ step: Step; branches: readonly string[] }>;

/** Digits that are only counted, and that nobody confirms, are never wrong. */
const isNeverInvalid = (step: Step): boolean =>
  step.kind === 'collect' && step.what.kind === 'digits' && step.confirm === null;

/**
 * The step with a target of its own for each branch. Targets are found by the names that
 * `targetsOf` knows them by; a branch back to the step itself is no branch.
 */
const withBranches = (name: string, step: Step): Marked => {
  const names = new Set(targetsOf(name, step).map(({ path }) => path.at(-1)));
  const branches: string[] = [];
  const walk = (value: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(value))
      return value.map((item, i) => walk(item, [...path, labelOf(item, i)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (own.includes(key)) return [key, inner];
        const isTarget = typeof inner === 'string' && names.has(key) && inner !== name;
        if (!isTarget) return [key, walk(inner, [...path, key])];
        const branch = [name, ...path, key].join('.');
        branches.push(branch);
        return [key, `${inner}${mark}${branch}`];
      }),
    );
  };
  // Only texts that are targets are changed, into texts.
  const marked = walk(step, []) as Step;
  return isNeverInvalid(step)
    ? { step: marked, branches: branches.filter((one) => one !== `${name}.invalid.go`) }
    : { step: marked, branches };
};

/** An item of a list is known by its key where it has one. */
const labelOf = (item: unknown, index: number): string =>
  typeof item === 'object' && item !== null && 'key' in item ? String(item.key) : String(index + 1);

/** Makes a flow of which it can be told which of its branches were taken. */
export const coverFlow = (flow: Flow): CoveredFlow => {
  const marked = Object.entries(flow.steps).map(
    ([name, step]) => [name, withBranches(name, step)] as const,
  );
  const plain = new Map<string, Step>(marked.map(([name, { step }]) => [name, step]));
  plain.set('end', hangUp);
  const branches = [...marked.flatMap(([, { branches: own }]) => own), 'start'];
  const taken = new Set<string>();
  const steps = new Proxy<Record<string, Step>>(
    {},
    {
      get: (_, name) => {
        const [step = '', branch] = String(name).split(mark);
        if (branch !== undefined) taken.add(branch);
        return plain.get(step);
      },
    },
  );
  // The names of steps are those of the flow, each with the branch that led there.
  const start = `${flow.start}${mark}start` as StepId;
  return { flow: { ...flow, start, steps: steps as Flow['steps'] }, branches, taken };
};
