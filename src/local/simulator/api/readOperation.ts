import type { z } from 'zod';
import type { World } from '../world.ts';
import { type Operation, type Outcome, type Request, readGiven } from './operation.ts';

type Definition<T> = Pick<Operation, 'name' | 'path' | 'service'> & {
  readonly query: z.ZodType<T>;
  readonly run: (world: World, params: readonly string[], query: T, request: Request) => Outcome;
};

/**
 * Ties a GET to the schema of its query; one that does not fit is refused. A poller repeats the
 * media type of the request that it began with, so none is looked at.
 */
export function readOperation<T>(definition: Definition<T>): Operation {
  const { service, query } = definition;
  const run = (world: World, params: readonly string[], request: Request) =>
    definition.run(world, params, readGiven(query, request.query, service), request);
  return {
    ...definition,
    method: 'GET',
    isRepeatable: false,
    run: (world, params, _body, request) => run(world, params, request),
  };
}
