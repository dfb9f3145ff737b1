import type { z } from 'zod';
import type { World } from '../world.ts';
import { ApiError } from './apiError.ts';
import { callAutomation } from './callAutomation.ts';
import type { Service } from './service.ts';

/** What an operation decided: the answer, and what happens once the answer is on its way. */
export type Outcome = {
  readonly status: number;
  readonly body?: unknown;
  /** Beside those of its service. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The leg that it is about, for the headers of the answer. */
  readonly connection?: { readonly id: string; readonly correlationId: string };
  /** The effect; it runs after the answer, so that events come second, as a rule. */
  readonly after?: (() => void) | undefined;
};

/** An outcome or a refusal, ready to be written. */
export type Answer = Outcome & { readonly replayed?: boolean };

/** What a request says beside its path and its body. */
export type Request = {
  /** The parameters of the query but for `api-version`, which stands alone. */
  readonly query: Readonly<Record<string, string>>;
  readonly version: string;
  readonly contentType: string;
};

/** One operation of the service: its name, its place on the wire, and what it does. */
export type Operation = {
  readonly name: string;
  readonly method: string;
  /** Matches the raw, still encoded path; its groups are the operation's parameters. */
  readonly path: RegExp;
  readonly isRepeatable: boolean;
  readonly service: Service;
  readonly run: (
    world: World,
    params: readonly string[],
    body: unknown,
    request: Request,
  ) => Outcome;
};

type Definition<T> = Omit<Operation, 'run' | 'isRepeatable' | 'service'> & {
  readonly isRepeatable?: boolean;
  readonly service?: Service;
  /** The only type that the body may have; any will do unless given. */
  readonly mediaType?: string;
  readonly body: z.ZodType<T>;
  readonly run: (world: World, params: readonly string[], body: T, request: Request) => Outcome;
};

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.map(String).join('.');
  return where === '' ? issue.message : `${where}: ${issue.message}`;
}

/** Reads what was given, or throws the service's refusal that names all that is wrong. */
export function readGiven<T>(schema: z.ZodType<T>, given: unknown, service: Service): T {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw service.invalid(`Invalid request: ${read.error.issues.map(describe).join('; ')}`);
}

/** Ties an operation to the schema of its body; a body that does not fit is refused. */
export function operation<T>(definition: Definition<T>): Operation {
  const { service = callAutomation, isRepeatable = false, mediaType } = definition;
  const run: Operation['run'] = (world, params, given, request) => {
    if (mediaType !== undefined && request.contentType.split(';')[0] !== mediaType) {
      throw new ApiError(415, 'UnsupportedMediaType', `The body has to be ${mediaType}.`);
    }
    return definition.run(world, params, readGiven(definition.body, given, service), request);
  };
  return { ...definition, service, isRepeatable, run };
}
