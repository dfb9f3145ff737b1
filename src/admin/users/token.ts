import type { Command } from 'commander';
import type { UserId } from '../../flow/party.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { parseCount } from '../parseCount.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { parseTokenScopes, type TokenScope } from './parseTokenScopes.ts';
import { parseUser } from './parseUser.ts';
import { shortUser } from './shortUser.ts';
import { tokenLines } from './tokenLines.ts';
import { userFailure } from './userFailure.ts';

export type Options = CommonOptions &
  Readonly<{ user: UserId; scopes: readonly TokenScope[]; hours: number; as: string | null }>;

type NeededDeps = Pick<Deps, 'provider' | 'storage' | 'now' | 'who' | 'zone'>;

const mostHours = 24;
const minutesPerHour = 60;

export const command = (): Command =>
  verbCommand({
    noun: 'users',
    verb: 'token',
    summary: 'issues a token by which an app of a user can sign in',
    examples: ['8:acs:1b5c_7f3c', '8:acs:1b5c_7f3c --hours 1 --json'],
  })
    .argument('<user>', 'the id that `users create` has shown', parseUser)
    .option('--scopes <list>', 'what it is for, unless for calls (voip)', parseTokenScopes)
    .option('--hours <count>', 'how long it is good, 24 at most', parseCount(mostHours))
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, scopes = ['voip'], hours = mostHours, as = null } = parsed.opts();
  return { json, user: parsed.processedArgs[0], scopes, hours, as };
};

export const run = async (
  { user, scopes, hours, as }: Options,
  deps: NeededDeps,
): Promise<Output> => {
  const { identities } = await deps.provider();
  const details = { scopes: scopes.join(','), hours: `${hours}` };
  const action = { what: 'users.token', subject: shortUser(user), details, as };
  const options = { tokenExpiresInMinutes: hours * minutesPerHour };
  const issued = await audited(deps, action, () =>
    identities.getToken({ communicationUserId: user }, [...scopes], options),
  ).catch((thrown) => {
    throw userFailure(thrown);
  });
  const json = { user, token: issued.token, scopes, expiresAt: issued.expiresOn.toISOString() };
  return done(json, tokenLines(issued, deps.now(), deps.zone));
};
