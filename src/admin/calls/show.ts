import type { Command } from 'commander';
import { getCall } from '../../calls/getCall.ts';
import { Refusal } from '../../calls/refusal.ts';
import type { CallId } from '../../engine/ids.ts';
import { fromCallId } from '../../http/fromCallId.ts';
import { toCallResource } from '../../http/toCallResource.ts';
import { AdminError } from '../adminError.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { describeCall } from './describeCall.ts';

export type Options = CommonOptions & Readonly<{ id: string }>;

type NeededDeps = Pick<Deps, 'storage' | 'zone' | 'style'>;

export const command = (): Command =>
  verbCommand({
    noun: 'calls',
    verb: 'show',
    summary: 'tells all that happened in a call, in the order of time',
    examples: ['q83vEjRWeJq83vEjRWeJqA', 'q83vEjRWeJq83vEjRWeJqA --json'],
  }).argument('<id>', 'the id of the call, as `calls list` and the API show it');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false } = parsed.opts();
  return { json, id: parsed.processedArgs[0] };
};

const unknownCall = (id: string): AdminError =>
  new AdminError(
    'refused',
    'unknownCall',
    `There is no call ${id}.`,
    'Ids have 22 characters; `calls list` shows those of a day.',
  );

const find = async (id: string, { storage }: NeededDeps) => {
  try {
    const callId: CallId = fromCallId(id);
    return await getCall((await storage()).calls, callId);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unknownCall') throw unknownCall(id);
    throw error;
  }
};

export const run = async ({ id }: Options, deps: NeededDeps): Promise<Output> => {
  const { call, timeline } = await find(id, deps);
  return done(toCallResource(call, timeline), describeCall(call, timeline, deps));
};
