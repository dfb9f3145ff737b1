import type { Command } from 'commander';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { isYes } from '../isYes.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { keyNameOf } from './keyNameOf.ts';
import { parseClientName } from './parseClientName.ts';

export type Options = CommonOptions & Readonly<{ name: string; yes: boolean; as: string | null }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'who' | 'ask' | 'functionKeys'>;

export const command = (): Command =>
  verbCommand({
    noun: 'clients',
    verb: 'remove',
    summary: 'lets a service in no longer; its calls go on',
    examples: ['crm', 'crm --yes'],
  })
    .argument('<name>', 'the client', parseClientName)
    .option('--yes', 'does it without asking')
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, yes = false, as = null } = parsed.opts();
  return { json, name: parsed.processedArgs[0], yes, as };
};

/** Its key cannot be shown again; and without any client the API is open to every function key. */
const confirm = async ({ name, yes }: Options, isLast: boolean, { ask }: NeededDeps) => {
  if (yes) return;
  const after = isLast ? 'It is the last one: everybody with a function key is let in then. ' : '';
  if (isYes(await ask(`${after}Let ${name} in no longer? [y/N]`, '--yes'))) return;
  const remedy = 'Run the command again and answer y when it shall go.';
  throw new AdminError('refused', 'notConfirmed', `${name} is let in as before.`, remedy);
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { name, as } = options;
  const { clients } = await deps.storage();
  const known = await clients.all();
  const client = known.find((one) => one.name === name);
  if (client === undefined) {
    const remedy = `There are: ${known.map((one) => one.name).join(', ') || 'none'}.`;
    throw new AdminError('refused', 'unknownClient', `There is no client ${name}.`, remedy);
  }
  await confirm(options, known.length === 1, deps);
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
