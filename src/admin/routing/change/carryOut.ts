import { AdminError } from '../../adminError.ts';
import type { Deps } from '../../deps.ts';
import type { Provider } from '../../provider/provider.ts';
import { readLive } from '../readLive.ts';
import type { SipConfig } from '../sipConfig.ts';
import { afterStep } from './afterStep.ts';
import { describeStep } from './describeStep.ts';
import { explainRefusal } from './explainRefusal.ts';
import { isSameConfig } from './isSameConfig.ts';
import type { Step } from './step.ts';
import { writeStep } from './writeStep.ts';

type NeededDeps = Pick<Deps, 'interrupted' | 'progress'>;

/** What has been done, and that the same command goes on from there. */
const soFar = (done: readonly Step[], all: readonly Step[]): string => {
  const goOn = 'Run `routing apply` again: it looks at what there is and does the rest.';
  if (done.length === 0) return `Nothing was changed. ${goOn}`;
  const steps = done.map(describeStep).join('; ');
  return `Done are ${done.length} of ${all.length} steps (${steps}); no route lost an SBC. ${goOn}`;
};

const changedMeanwhile = (done: readonly Step[], all: readonly Step[]): AdminError =>
  new AdminError(
    'refused',
    'changedMeanwhile',
    'Somebody else has changed the trunks or routes meanwhile; nothing more was written.',
    `Look with \`routing plan\` whose change is to stay. ${soFar(done, all)}`,
  );

const interruptedAt = (done: readonly Step[], all: readonly Step[]): AdminError =>
  new AdminError('interrupted', 'interrupted', 'Interrupted.', soFar(done, all));

/** A step that failed, with what was done before it. */
const failedStep = (error: unknown, done: readonly Step[], all: readonly Step[]): unknown => {
  const failure = explainRefusal(error);
  if (failure === null) return error;
  const { ending, code, message, remedy } = failure;
  // An answer may be lost after the write has taken effect.
  const doubt = ending === 'unreachable' ? ' The next step may be done, too.' : '';
  return new AdminError(ending, code, message, `${remedy} ${soFar(done, all)}${doubt}`);
};

/** @throws AdminError when the document is not what it should be by now */
const expectLive = async (
  provider: Pick<Provider, 'sip'>,
  expected: SipConfig,
  isOurs: () => AdminError,
): Promise<void> => {
  if (!isSameConfig(await readLive(provider), expected)) throw isOurs();
};

/**
 * Writes step after step. The document has no version, so it is read again before each write, and
 * after the last: whoever else has changed it is not written over. Ctrl-C ends it between two
 * writes, for one that is under way is better answered than cut off.
 */
export const carryOut = async (
  provider: Pick<Provider, 'sip'>,
  live: SipConfig,
  steps: readonly Step[],
  { interrupted, progress }: NeededDeps,
): Promise<void> => {
  const done: Step[] = [];
  let expected = live;
  const meanwhile = () => changedMeanwhile(done, steps);
  try {
    for (const step of steps) {
      if (interrupted.aborted) throw interruptedAt(done, steps);
      await expectLive(provider, expected, meanwhile);
      if (interrupted.aborted) throw interruptedAt(done, steps);
      await writeStep(provider, step);
      expected = afterStep(expected, step);
      done.push(step);
      progress(`${done.length} of ${steps.length}: ${describeStep(step)}`);
    }
    await expectLive(provider, expected, meanwhile);
  } catch (error) {
    throw error instanceof AdminError ? error : failedStep(error, done, steps);
  }
};
