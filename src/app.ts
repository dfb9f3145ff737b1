import { AsyncLocalStorage } from 'node:async_hooks';
import path from 'node:path';
import type { HttpHandler, InvocationContext } from '@azure/functions';
import { createLog } from './app/createLog.ts';
import { createStarter } from './app/createStarter.ts';
import type { UseCases } from './app/createUseCases.ts';
import { fromHttpRequest } from './http/fromHttpRequest.ts';
import { RequestError } from './http/requestError.ts';
import { toHttpError } from './http/toHttpError.ts';
import { toHttpResponse } from './http/toHttpResponse.ts';
import type { Reply, WebRequest } from './http/webRequest.ts';

/**
 * The composition root, as small as it can be: it is loaded whenever a function is, and the rest
 * at the first use. It alone reads the environment.
 */
const context = new AsyncLocalStorage<InvocationContext>();
const log = createLog(() => context.getStore() ?? console);

/** In the package the program lies beside its flows; as a module it has no folder of its own. */
const folder = (): string =>
  typeof __dirname === 'string'
    ? __dirname
    : path.join(process.env.AzureWebJobsScriptRoot ?? process.cwd(), 'dist');

const useCases = createStarter<UseCases>(
  async () => {
    const { compose } = await import('./compose.ts');
    return compose({ env: process.env, folder: folder(), log });
  },
  log,
  Date.now,
);

/** Whether the Functions host says that this is a developer's machine. */
export const isDevelopment = process.env.AZURE_FUNCTIONS_ENVIRONMENT === 'Development';

/** The handler of a trigger; what `act` throws makes the host deliver again. */
export const on =
  <Input>(act: (app: UseCases, input: Input) => Promise<void>) =>
  (input: Input, invocation: InvocationContext): Promise<void> =>
    context.run(invocation, async () => act(await useCases(), input));

/** The handler of a route; `toReply` answers what it throws, or why the app did not start. */
export const answer =
  (
    act: (app: UseCases, request: WebRequest) => Promise<Reply>,
    toReply: (error: unknown) => Reply = toHttpError,
  ): HttpHandler =>
  (request, invocation) =>
    context.run(invocation, async () => {
      try {
        return toHttpResponse(await act(await useCases(), await fromHttpRequest(request)));
      } catch (error) {
        // Why the app did not start has been told already.
        const isTold = error instanceof RequestError;
        if (!isTold) log('error', 'a request failed', { why: String(error) });
        return toHttpResponse(toReply(error));
      }
    });
