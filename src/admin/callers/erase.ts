import type { Command } from 'commander';
import { type EraseNumberDeps, eraseNumber, type NumberErased } from '../../calls/eraseNumber.ts';
import { maskNumber } from '../../calls/maskNumber.ts';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import { counted } from '../counted.ts';
import type { Deps } from '../deps.ts';
import type { CommonOptions, Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { parseNumber, readNumber } from './parseNumber.ts';

export type Options = CommonOptions &
  Readonly<{ number: PhoneNumber; yes: boolean; as: string | null }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'who' | 'progress' | 'ask'>;

export const command = (): Command =>
  verbCommand({
    noun: 'callers',
    verb: 'erase',
    summary: 'takes away for good all that is kept of a number: calls, recordings, wishes',
    examples: ['+12065550100', '+12065550100 --yes --as "request 17"'],
  })
    .argument('<number>', 'the number', parseNumber)
    .option('--yes', 'does it without asking for the number again')
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, yes = false, as = null } = parsed.opts();
  return { json, number: parsed.processedArgs[0], yes, as };
};

/** What only others can take away, or what must stay. */
const leftElsewhere = (isListed: boolean): readonly string[] => [
  ...(isListed
    ? ['It stays on the do-not-call list, as a hash: otherwise it would be called again.']
    : []),
  'Not reached from here: the logs of the provider in Log Analytics (tables ACSCall…), which hold',
  'numbers until the retention of their workspace is over, and bills of the carrier.',
];

const lineOf = ({ calls, recordings, callbacks, notices, letters }: Counted): string =>
  `Erased: ${counted(calls, 'call')}, ${counted(recordings, 'recording')}, ` +
  `${counted(callbacks, 'wish', 'wishes')} to be called back, ` +
  `${counted(notices, 'webhook')} given up, ${counted(letters, 'undelivered message')}.`;

type Counted = NumberErased & Readonly<{ letters: number }>;

const confirm = async ({ number, yes }: Options, { ask }: NeededDeps): Promise<void> => {
  if (yes) return;
  const answer = await ask('This cannot be undone. Write the number again to erase it:', '--yes');
  if (readNumber(answer) === number) return;
  const remedy = 'Nothing was erased; run the command again when you are sure.';
  throw new AdminError('refused', 'notConfirmed', 'That is another number.', remedy);
};

const erase = async (
  number: PhoneNumber,
  { storage, now, progress }: NeededDeps,
): Promise<Counted> => {
  const stores = await storage();
  const deps: EraseNumberDeps = {
    ...{ store: stores.calls, index: stores.index, archive: stores.archive },
    ...{ recordings: stores.recordings, deadNotices: stores.deadNotices, queues: stores.queues },
    ...{ limitStore: stores.limitStore, hashKeys: stores.hashKeys(), clock: { now } },
    progress: (done, of) => progress(`${done} of ${of} calls`),
  };
  const erased = await eraseNumber(deps, number);
  const letters = await stores.deadLetters.remove(number);
  const messages = await stores.poison.remove(erased.ids);
  return { ...erased, letters: letters + messages };
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { number, as } = options;
  const stores = await deps.storage();
  // Without the keys nothing would be found, and that is no reason to say that nothing is there.
  stores.hashKeys();
  await confirm(options, deps);
  const action = { what: 'callers.erase', subject: maskNumber(number), details: {}, as };
  const erased = await audited(deps, action, () => erase(number, deps));
  const isListed = (await stores.suppressed.find(number)) !== null;
  const { underWay } = erased;
  const { ids: _, ...counts } = erased;
  return {
    json: { number, ...counts, suppressed: isListed },
    lines: [
      lineOf(erased),
      ...leftElsewhere(isListed),
      ...(underWay.length === 0
        ? []
        : [
            `Under way or still to come, and not erased: ${counted(underWay.length, 'call')}. End`,
            'each with `calls cancel <id>`, then run this again:',
            ...underWay.map((id) => `  ${id}`),
          ]),
    ],
    ending: underWay.length === 0 ? 'done' : 'failed',
  };
};
