import type { Command } from 'commander';
import { columns } from '../columns.ts';
import { counted } from '../counted.ts';
import type { Deps } from '../deps.ts';
import { formatTime } from '../time/formatTime.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';

export type Options = CommonOptions;

type NeededDeps = Pick<Deps, 'storage' | 'zone'>;

export const command = (): Command =>
  verbCommand({
    noun: 'clients',
    verb: 'list',
    summary: 'lists the services that may use the API',
    examples: [''],
  });

export const parse = (argv: readonly string[]): Options => {
  const { json = false } = command().parse(argv, { from: 'user' }).opts();
  return { json };
};

export const run = async (_: Options, { storage, zone }: NeededDeps): Promise<Output> => {
  const { clients } = await storage();
  const all = (await clients.all()).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const listed = all.map(({ name, scopes, keyHashes, createdAt }) => ({
    name,
    scopes,
    keys: keyHashes.length,
    since: new Date(createdAt).toISOString(),
  }));
  const lines = columns(
    listed.map(({ name, scopes, keys, since }) => [
      name,
      scopes.join(','),
      counted(keys, 'key'),
      `since ${formatTime(Date.parse(since), zone)}`,
    ]),
  );
  const none = 'There is no client: whoever has a key of the host may do everything.';
  return done({ clients: listed }, listed.length === 0 ? [none] : lines);
};
