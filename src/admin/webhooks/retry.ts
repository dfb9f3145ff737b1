import type { Command } from 'commander';
import type { DeadNotice } from '../../calls/ports.ts';
import { retryNotice } from '../../calls/retryNotice.ts';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { parseCount } from '../parseCount.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { toDeadWebhook } from './toDeadWebhook.ts';

export type Options = CommonOptions &
  Readonly<{
    /** Null for those of every call. */
    call: string | null;
    /** Null for every one of the call. */
    sequence: number | null;
    as: string | null;
  }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'who' | 'progress'>;

/** Looked through at a time. */
const maxDead = 1_000;
const maxSequence = 999_999;
const progressEvery = 100;

export const command = (): Command =>
  verbCommand({
    noun: 'webhooks',
    verb: 'retry',
    summary: 'has what was given up tried again for a day, under the same webhook-id',
    examples: ['q83vEjRWeJq83vEjRWeJqA', 'q83vEjRWeJq83vEjRWeJqA --sequence 5', '--all'],
  })
    .argument('[call]', 'the id of the call, as `webhooks list` shows it')
    .option('--sequence <n>', 'only this one of the call', parseCount(maxSequence))
    .option('--all', 'those of every call, a thousand at a time')
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, all = false, sequence = null, as = null } = parsed.opts();
  const call: string | null = parsed.processedArgs[0] ?? null;
  if ((call === null) !== all) parsed.error('error: name one call, or all of them by --all');
  if (call === null && sequence !== null) {
    parsed.error('error: --sequence counts within a call; name the call');
  }
  return { json, call, sequence, as };
};

const isMeant = ({ call, kept }: DeadNotice, options: Options): boolean =>
  (options.call === null || call === options.call) &&
  (options.sequence === null || kept.notice.seq === options.sequence);

const noneMeant = ({ call, sequence }: Options): AdminError => {
  const which = sequence === null ? '' : ` with the sequence ${sequence}`;
  const whose = call === null ? '' : ` of call ${call}`;
  const message = `Nothing${whose}${which} was given up.`;
  return new AdminError('refused', 'unknownWebhook', message, '`webhooks list` shows what was.');
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { calls: store, deadNotices, wakeups } = await deps.storage();
  const listed = await deadNotices.list(maxDead);
  const meant = listed.filter((dead) => isMeant(dead, options));
  if (meant.length === 0) throw noneMeant(options);
  const { call, sequence, as } = options;
  const subject =
    call === null ? 'all' : [call, sequence].filter((part) => part !== null).join('/');
  const details = { count: String(meant.length) };
  const counts = { retried: 0, sent: 0, gone: 0 };
  await audited(deps, { what: 'webhooks.retry', subject, details, as }, async () => {
    for (const [index, dead] of meant.entries()) {
      if (index > 0 && index % progressEvery === 0) deps.progress(`${index} of ${meant.length}`);
      counts[await retryNotice({ store, deadNotices, wakeups, now: deps.now }, dead)] += 1;
    }
  });
  const more = call === null && listed.length === maxDead;
  return done({ ...counts, more, webhooks: meant.map(toDeadWebhook) }, [
    `${counts.retried} will be sent again.`,
    ...(counts.sent > 0 ? [`${counts.sent} had been taken after all.`] : []),
    ...(counts.gone > 0 ? [`${counts.gone} were of calls that have been erased.`] : []),
    ...(more ? ['There may be more: do it again.'] : []),
  ]);
};
