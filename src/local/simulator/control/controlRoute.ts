import type { ServerResponse } from 'node:http';
import type { World } from '../world.ts';

export type ControlRequest = {
  /** The decoded groups of the route's path. */
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined if there was no body. */
  readonly body: unknown;
};

export type ControlAnswer = { readonly status: number; readonly body?: unknown };

/** One call of the control API; a stream takes the response into its own hands. */
export type ControlRoute = {
  readonly method: string;
  readonly path: RegExp;
  readonly run: (
    world: World,
    request: ControlRequest,
    response: ServerResponse,
  ) => ControlAnswer | 'streaming' | Promise<ControlAnswer | 'streaming'>;
};
