import type { Command } from 'commander';
import { toCallResource } from '../../http/toCallResource.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { describeCall } from './describeCall.ts';
import { findCall } from './findCall.ts';

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

export const run = async ({ id }: Options, deps: NeededDeps): Promise<Output> => {
  const { call, timeline } = await findCall(id, deps);
  return done(toCallResource(call, timeline), describeCall(call, timeline, deps));
};
