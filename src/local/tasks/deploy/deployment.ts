import type * as z from 'zod';
import type { TaskContext } from '../taskContext.ts';
import type { Ran } from './runProgram.ts';

export type Values = TaskContext['env'];

/** What is under way: where to, and what it is done with. */
export type Deployment = Readonly<{
  root: string;
  /** The environment, with the file of the deployment, and what earlier steps have made. */
  env: Values;
  say: (line: string) => void;
  signal: AbortSignal;
  /** Runs `az` and reads what it prints. @throws TaskError with what it says, and what to do */
  az: <Answer>(
    schema: z.ZodType<Answer>,
    args: readonly string[],
    remedy?: string,
  ) => Promise<Answer>;
  /** Runs `az` for its exit code. */
  tryAz: (args: readonly string[]) => Promise<Ran>;
  /** Runs a program that shows what it does. @throws TaskError when it fails */
  show: (command: string, args: readonly string[], cwd?: string) => Promise<void>;
  /** Waits, but no longer than until somebody ends it. */
  sleep: (ms: number) => Promise<void>;
}>;

/** A part of a deployment; it resolves with what later ones have to know, as variables. */
export type DeployStep = (deployment: Deployment) => Promise<Values>;
