import type { Command } from 'commander';
import type { UserId } from '../../flow/party.ts';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { isYes } from '../isYes.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { parseUser } from './parseUser.ts';
import { shortUser } from './shortUser.ts';
import { userFailure } from './userFailure.ts';

export type Options = CommonOptions & Readonly<{ user: UserId; yes: boolean; as: string | null }>;

type NeededDeps = Pick<Deps, 'provider' | 'storage' | 'now' | 'who' | 'ask'>;

export const command = (): Command =>
  verbCommand({
    noun: 'users',
    verb: 'delete',
    summary: 'deletes a user and all its tokens; its id never comes back',
    examples: ['8:acs:1b5c_7f3c', '8:acs:1b5c_7f3c --yes'],
  })
    .argument('<user>', 'the id that `users create` has shown', parseUser)
    .option('--yes', 'does not ask')
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, yes = false, as = null } = parsed.opts();
  return { json, user: parsed.processedArgs[0], yes, as };
};

const confirm = async ({ user, yes }: Options, { ask }: NeededDeps): Promise<void> => {
  if (yes) return;
  const question = `Delete ${user}, who can then neither call nor be called? Type yes:`;
  const answer = await ask(question, '--yes');
  if (isYes(answer)) return;
  throw new AdminError(
    'refused',
    'notConfirmed',
    'Nothing was deleted.',
    'Type yes, or add --yes.',
  );
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { user, as } = options;
  await confirm(options, deps);
  const { identities } = await deps.provider();
  const action = { what: 'users.delete', subject: shortUser(user), details: {}, as };
  await audited(deps, action, () => identities.deleteUser({ communicationUserId: user })).catch(
    (thrown) => {
      throw userFailure(thrown);
    },
  );
  return done({ user, deleted: true }, [
    `${user} is deleted, and its tokens are void.`,
    'Calls to it fail from now on: take it out of routes.yaml and of the flows.',
  ]);
};
