import type { z } from 'zod';
import type { World } from '../world.ts';
import { invalidRequest } from './apiError.ts';

/** What an operation decided: the answer, and what happens once the answer is on its way. */
export type Outcome = {
  readonly status: number;
  readonly body?: unknown;
  /** The leg that it is about, for the headers of the answer. */
  readonly connection?: { readonly id: string; readonly correlationId: string };
  /** The effect; it runs after the answer, so that events come second, as a rule. */
  readonly after?: (() => void) | undefined;
};

/** An outcome or a refusal, ready to be written. */
export type Answer = Outcome & { readonly replayed?: boolean };

/** One operation of the service: its name, its place on the wire, and what it does. */
export type Operation = {
  readonly name: string;
  readonly method: string;
  /** Matches the raw, still encoded path; its groups are the operation's parameters. */
  readonly path: RegExp;
  readonly isRepeatable: boolean;
  readonly run: (world: World, params: readonly string[], body: unknown) => Outcome;
};

type Definition<T> = Omit<Operation, 'run' | 'isRepeatable'> & {
  readonly isRepeatable?: boolean;
  readonly body: z.ZodType<T>;
  readonly run: (world: World, params: readonly string[], body: T) => Outcome;
};

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.map(String).join('.');
  return where === '' ? issue.message : `${where}: ${issue.message}`;
}

/** Ties an operation to the schema of its body; a body that does not fit is a 400/8523. */
export function operation<T>(definition: Definition<T>): Operation {
  const run: Operation['run'] = (world, params, given) => {
    const read = definition.body.safeParse(given);
    if (!read.success) {
      throw invalidRequest(`Invalid request: ${read.error.issues.map(describe).join('; ')}`);
    }
    return definition.run(world, params, read.data);
  };
  return { ...definition, isRepeatable: definition.isRepeatable ?? false, run };
}
