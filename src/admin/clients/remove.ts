import type { Command } from 'commander';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { keyNameOf } from './keyNameOf.ts';
import { parseClientName } from './parseClientName.ts';

export type Options = CommonOptions & Readonly<{ name: string; as: string | null }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'who' | 'functionKeys'>;

export const command = (): Command =>
  verbCommand({
    noun: 'clients',
    verb: 'remove',
    summary: 'lets a service in no longer; its calls go on',
    examples: ['crm'],
  })
    .argument('<name>', 'the client', parseClientName)
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, as = null } = parsed.opts();
  return { json, name: parsed.processedArgs[0], as };
};

export const run = async ({ name, as }: Options, deps: NeededDeps): Promise<Output> => {
  const { clients } = await deps.storage();
  const known = await clients.all();
  const client = known.find((one) => one.name === name);
  if (client === undefined) {
    const remedy = `There are: ${known.map((one) => one.name).join(', ') || 'none'}.`;
    throw new AdminError('refused', 'unknownClient', `There is no client ${name}.`, remedy);
  }
  await audited(deps, { what: 'clients.remove', subject: name, details: {}, as }, () =>
    clients.remove(name),
  );
  const keyNames = client.keyHashes.map((hash) => keyNameOf(name, hash));
  const unset = await Promise.all(keyNames.map((keyName) => deps.functionKeys.remove(keyName)));
  const lines = unset.flatMap(({ isSet, command: line }) => (isSet ? [] : [`  ${line}`]));
  return done({ name, removed: true, commands: unset.map((one) => one.command) }, [
    `${name} is let in no longer, within 5 s.`,
    ...(lines.length > 0 ? ['Have the app forget its keys:', ...lines] : []),
    ...(known.length === 1 ? ['There is no client any more, so everybody is let in again.'] : []),
  ]);
};
