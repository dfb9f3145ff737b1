import type { Command } from 'commander';
import type { ClientScope } from '../../calls/apiClient.ts';
import type { KeptClient } from '../../calls/clientStore.ts';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { newKey } from './newKey.ts';
import { parseClientName } from './parseClientName.ts';
import { parseScopes } from './parseScopes.ts';

export type Options = CommonOptions &
  Readonly<{
    name: string;
    scopes: readonly ClientScope[] | null;
    rotate: boolean;
    as: string | null;
  }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'who' | 'style' | 'functionKeys'>;

const usualScopes: readonly ClientScope[] = ['place', 'read-own'];
/** The newest key, and the one before it until every instance of the client has the new one. */
const liveKeys = 2;

export const command = (): Command =>
  verbCommand({
    noun: 'clients',
    verb: 'add',
    summary: 'makes a service known to the API, and shows its key this once',
    examples: ['crm', 'alarm --scopes place,read-all', 'crm --rotate'],
  })
    .argument('<name>', 'what the record of its calls names it', parseClientName)
    .option('--scopes <list>', 'some of place, read-own, read-all, admin', parseScopes)
    .option('--rotate', 'gives a client another key; the one before goes on until the next time')
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, scopes = null, rotate = false, as = null } = parsed.opts();
  return { json, name: parsed.processedArgs[0], scopes, rotate, as };
};

const nextClient = (
  { name, scopes, rotate }: Options,
  known: readonly KeptClient[],
  keyHash: string,
  now: KeptClient['createdAt'],
): KeptClient => {
  const before = known.find((client) => client.name === name);
  if (before === undefined && rotate) {
    const remedy = `There are: ${known.map((one) => one.name).join(', ') || 'none'}.`;
    throw new AdminError('refused', 'unknownClient', `There is no client ${name}.`, remedy);
  }
  if (before !== undefined && !rotate) {
    const remedy = 'Add --rotate to give it another key, or remove it first.';
    throw new AdminError('refused', 'clientExists', `There is a client ${name} already.`, remedy);
  }
  return {
    name,
    scopes: scopes ?? before?.scopes ?? usualScopes,
    keyHashes: [keyHash, ...(before?.keyHashes ?? [])].slice(0, liveKeys),
    createdAt: before?.createdAt ?? now,
  };
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { name, as } = options;
  const { clients } = await deps.storage();
  const known = await clients.all();
  const { key, keyHash, keyName } = newKey(name);
  const client = nextClient(options, known, keyHash, deps.now());
  const details = { scopes: client.scopes.join(','), ...(options.rotate && { rotated: 'yes' }) };
  await audited(deps, { what: 'clients.add', subject: name, details, as }, () =>
    clients.put(client),
  );
  const { isSet, command: line } = await deps.functionKeys.set(keyName, key);
  const json = { name, scopes: client.scopes, key, keyName, isSet, command: line };
  return done(json, [
    `${deps.style.green(name)} may ${client.scopes.join(', ')}.`,
    `Its key, which is shown only now: ${key}`,
    isSet ? 'The host that runs here lets it in.' : `Have the app let it in:\n  ${line}`,
    ...(known.length === 0
      ? ['Until now everybody was let in; from now on (5 s) clients alone are.']
      : []),
  ]);
};
