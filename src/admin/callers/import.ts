import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { eachAtMost } from '../../calls/eachAtMost.ts';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import type { CommonOptions, Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { parseReason } from './parseReason.ts';
import { type ReadNumbers, readNumbers } from './readNumbers.ts';

export type Options = CommonOptions &
  Readonly<{ file: string; yes: boolean; reason: string; as: string | null }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'who' | 'progress'>;

const atOnce = 16;
const progressEvery = 1_000;
const shownBad = 20;

export const command = (): Command =>
  verbCommand({
    noun: 'callers',
    verb: 'import',
    summary: 'puts all numbers of a file on the do-not-call list; without --yes only says which',
    examples: ['do-not-call.csv', 'do-not-call.csv --yes --reason "national register"'],
  })
    .argument('<file>', 'a number a line, or CSV with a number in each line')
    .option('--yes', 'does it; without it nothing is changed')
    .option('--reason <text>', 'why, for whoever asks', parseReason)
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, yes = false, as = null, ...given } = parsed.opts();
  const [file] = parsed.processedArgs;
  return { json, file, yes, reason: given.reason ?? `in ${path.basename(file)}`, as };
};

const read = async (file: string): Promise<ReadNumbers> => {
  try {
    return readNumbers(await readFile(file, 'utf8'));
  } catch (error) {
    const message = `${file} cannot be read: ${error instanceof Error ? error.message : error}`;
    throw new AdminError('refused', 'noFile', message, 'Name a text file with a number a line.');
  }
};

/** Bad lines are said, and the good ones count all the same: nobody is to be called by mistake. */
const badLines = ({ bad }: ReadNumbers): readonly string[] => [
  ...bad.slice(0, shownBad).map(({ line, text }) => `  line ${line} holds no number: ${text}`),
  ...(bad.length > shownBad ? [`  … and ${bad.length - shownBad} more lines`] : []),
];

/** Does something for every number, and tells how far it is. */
const forEach = async <Result>(
  numbers: ReadNumbers['numbers'],
  { progress }: NeededDeps,
  work: (number: ReadNumbers['numbers'][number]) => Promise<Result>,
): Promise<readonly Result[]> => {
  let finished = 0;
  return eachAtMost(atOnce, numbers, async (number) => {
    const result = await work(number);
    finished += 1;
    if (finished % progressEvery === 0) progress(`${finished} of ${numbers.length}`);
    return result;
  });
};

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { file, yes, reason, as } = options;
  const list = await read(file);
  const { suppressed } = await deps.storage();
  const there = await forEach(list.numbers, deps, async (number) => ({
    number,
    isNew: (await suppressed.find(number)) === null,
  }));
  const added = there.flatMap(({ number, isNew }) => (isNew ? [number] : []));
  const present = list.numbers.length - added.length;
  if (yes && added.length > 0) {
    const by = as ?? (await deps.who());
    const details = { numbers: String(added.length), reason };
    const action = { what: 'callers.import', subject: path.basename(file), details, as };
    await audited(deps, action, () =>
      forEach(added, deps, (number) => suppressed.add(number, { at: deps.now(), reason, by })),
    );
  }
  const would = yes ? 'are on the list now' : 'would be put on the list';
  return {
    json: { added: added.length, present, bad: list.bad, done: yes },
    lines: [
      `${added.length} numbers ${would}, ${present} are on it already.`,
      ...badLines(list),
      ...(yes ? [] : ['Nothing was changed: add --yes to do it.']),
    ],
    ending: list.bad.length > 0 ? 'failed' : 'done',
  };
};
