import type { Command } from 'commander';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { parseCount } from '../parseCount.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { parseTokenScopes, type TokenScope } from './parseTokenScopes.ts';
import { shortUser } from './shortUser.ts';
import { tokenLines } from './tokenLines.ts';

export type Options = CommonOptions &
  Readonly<{
    token: boolean;
    scopes: readonly TokenScope[];
    hours: number;
    as: string | null;
  }>;

type NeededDeps = Pick<Deps, 'provider' | 'storage' | 'now' | 'who' | 'zone' | 'style'>;

const mostHours = 24;
const minutesPerHour = 60;

export const command = (): Command =>
  verbCommand({
    noun: 'users',
    verb: 'create',
    summary: 'makes a user of the resource, who can call and be called by the internet',
    examples: ['', '--token', '--token --scopes voip,chat --hours 2'],
  })
    .option('--token', 'issues a token too, by which an app of the user can sign in')
    .option('--scopes <list>', 'what the token is for, unless for calls (voip)', parseTokenScopes)
    .option('--hours <count>', 'how long the token is good, 24 at most', parseCount(mostHours))
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const given = command().parse(argv, { from: 'user' }).opts();
  const { json = false, token = false, scopes = ['voip'], hours = mostHours, as = null } = given;
  return { json, token, scopes, hours, as };
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { as, scopes, hours } = options;
  const { identities } = await deps.provider();
  const details = options.token ? { token: scopes.join(','), hours: `${hours}` } : {};
  // Its id is not known before it is there; the audit of what is done with it names it.
  const action = { what: 'users.create', subject: '8:acs:…', details, as };
  const made = await audited(deps, action, () => identities.createUser());
  const { communicationUserId: user } = made;
  const first = `${deps.style.green(user)} can call and be called by the internet.`;
  const next = `In routes.yaml it is { called: "${user}", … }, as a target it is written the same.`;
  if (!options.token) {
    const line = `A token for its app: npm run admin -- users token ${user}`;
    return done({ user, token: null, expiresAt: null }, [first, next, line]);
  }
  const tokenAction = { what: 'users.token', subject: shortUser(user), details, as };
  const issued = await audited(deps, tokenAction, () =>
    identities.getToken(made, [...scopes], { tokenExpiresInMinutes: hours * minutesPerHour }),
  );
  const json = { user, token: issued.token, expiresAt: issued.expiresOn.toISOString() };
  return done(json, [first, next, ...tokenLines(issued, deps.now(), deps.zone)]);
};
