import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Call } from '../../engine/call.ts';
import { formatParty } from '../../flow/party.ts';
import { toCallResource } from '../../http/toCallResource.ts';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { isYes } from '../isYes.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { findCall } from './findCall.ts';

export type Options = CommonOptions & Readonly<{ id: string; yes: boolean; as: string | null }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'who' | 'ask' | 'progress'>;

/** How long the app has to take the message: it asks for them every second or so. */
const patienceMs = 20_000;
const lookEveryMs = 250;

export const command = (): Command =>
  verbCommand({
    noun: 'calls',
    verb: 'cancel',
    summary: 'hangs a call up, or sees to it that one still to come is never dialled',
    examples: ['q83vEjRWeJq83vEjRWeJqA', 'q83vEjRWeJq83vEjRWeJqA --yes'],
  })
    .argument('<id>', 'the id of the call, as `calls list` and the API show it')
    .option('--yes', 'does it without asking')
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, yes = false, as = null } = parsed.opts();
  return { json, id: parsed.processedArgs[0], yes, as };
};

const confirm = async ({ yes }: Options, call: Call, { ask }: NeededDeps): Promise<void> => {
  if (yes) return;
  const parties = `${formatParty(call.caller)} → ${formatParty(call.called)}`;
  const answer = await ask(`End the call ${parties}, which is ${call.state}? [y/N]`, '--yes');
  if (isYes(answer)) return;
  const remedy = 'Run the command again and answer y when you want it ended.';
  throw new AdminError('refused', 'notConfirmed', 'The call goes on.', remedy);
};

const untilEnded = async (id: string, deps: NeededDeps): Promise<Call> => {
  const until = deps.now() + patienceMs;
  let { call } = await findCall(id, deps);
  while (call.state !== 'ended') {
    if (deps.now() > until) {
      const remedy =
        'See that the app runs (`doctor` tells): it takes the message within five minutes, or not.';
      throw new AdminError('unreachable', 'notTaken', 'The app has not ended it yet.', remedy);
    }
    await sleep(lookEveryMs);
    ({ call } = await findCall(id, deps));
  }
  return call;
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { id, as } = options;
  const { call: before } = await findCall(id, deps);
  if (before.state === 'ended') {
    return done(toCallResource(before, null), [`${id} is over already: ${before.outcome}.`]);
  }
  await confirm(options, before, deps);
  const { wakeups } = await deps.storage();
  const call = await audited(
    deps,
    { what: 'calls.cancel', subject: id, details: { state: before.state }, as },
    async () => {
      await wakeups.cancel(before.id);
      deps.progress('The app is told …');
      return untilEnded(id, deps);
    },
  );
  const outcome = call.state === 'ended' ? call.outcome : call.state;
  return done(toCallResource(call, null), [`${id} is ended: ${outcome}.`]);
};
