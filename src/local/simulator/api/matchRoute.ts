import { fileOperations } from '../recording/fileOperations.ts';
import { callRoutes } from './callRoutes.ts';
import { catalogueRoutes } from './catalogueRoutes.ts';
import { mediaRoutes } from './mediaRoutes.ts';
import { numberRoutes } from './numberRoutes.ts';
import type { Operation } from './operation.ts';
import { participantRoutes } from './participantRoutes.ts';
import { recordingRoutes } from './recordingRoutes.ts';
import { resourceRoutes } from './resourceRoutes.ts';

const routes: readonly Operation[] = [
  ...callRoutes,
  ...participantRoutes,
  ...mediaRoutes,
  ...recordingRoutes,
  ...numberRoutes,
  ...catalogueRoutes,
  ...resourceRoutes,
];

/** The names that faults and the list of requests go by. */
export const operationNames: readonly string[] = [
  ...routes.map(({ name }) => name),
  ...fileOperations,
];

export type Matched = { readonly operation: Operation; readonly params: readonly string[] };

function decoded(params: readonly string[]): string[] | undefined {
  try {
    return params.map(decodeURIComponent);
  } catch {
    // A stray percent sign: no such resource, as far as the service is concerned.
    return undefined;
  }
}

/**
 * Finds the operation for a raw path. The path is split before it is decoded, since a decoded
 * identity (`4:+1…`) holds colons of its own.
 */
export function matchRoute(method: string, path: string): Matched | undefined {
  for (const operation of routes) {
    const found = operation.method === method ? operation.path.exec(path) : null;
    const params = found ? decoded(found.slice(1)) : undefined;
    if (params) return { operation, params };
  }
  return undefined;
}
