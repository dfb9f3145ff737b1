import type { Deps } from '../deps.ts';
import type { Output } from '../verb.ts';
import { callerIdOf } from './callerIdOf.ts';
import { type CallerId, decideCall } from './decideCall.ts';
import { describeDecision } from './describeDecision.ts';
import { readLive } from './readLive.ts';
import { readRoutingFile } from './readRoutingFile.ts';
import type { Route } from './sipConfig.ts';
import { command, type Options, parse } from './testOptions.ts';

export { command, type Options, parse };

type NeededDeps = Pick<Deps, 'provider' | 'settings' | 'root' | 'style'>;

const gather = async (
  { from, file }: Options,
  deps: NeededDeps,
): Promise<Readonly<{ routes: readonly Route[]; caller: CallerId }>> => {
  if (file !== null) {
    const { config } = await readRoutingFile(deps.root, file);
    return { routes: config.routes, caller: { kind: 'unasked' } };
  }
  const { routes } = await readLive(await deps.provider());
  return { routes, caller: await callerIdOf(from, deps) };
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { dialled } = options;
  const { routes, caller } = await gather(options, deps);
  const decision = decideCall(routes, dialled, caller);
  return {
    json: { number: dialled, caller, ...decision },
    lines: describeDecision(dialled, decision, caller, deps.style),
    ending: decision.outcome === 'fails' ? 'failed' : 'done',
  };
};
