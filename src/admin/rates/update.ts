import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import { counted } from '../counted.ts';
import type { Deps } from '../deps.ts';
import type { CommonOptions, Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { readTables } from './readTables.ts';
import type { ReadRates } from './toRates.ts';

export type Options = CommonOptions &
  Readonly<{ file: string; date: string; source: string; yes: boolean; as: string | null }>;

type NeededDeps = Pick<Deps, 'root' | 'storage' | 'now' | 'who'>;

const shownBad = 20;
/** A table that has lost so much is more likely half a file. */
const leastShare = 0.5;

const parseDate = (text: string): string => {
  const at = new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${text}T`)) return text;
  throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
};

export const command = (): Command =>
  verbCommand({
    noun: 'rates',
    verb: 'update',
    summary: 'puts a newer table of prices into the project; without --yes only says what changes',
    examples: ['rates.csv --date 2026-11-01', 'rates.csv --date 2026-11-01 --yes'],
  })
    .argument('<file>', 'CSV as Microsoft publishes it')
    .requiredOption('--date <day>', 'of which day the prices are', parseDate)
    .option('--source <text>', 'where it is from', 'communication-services-pstn-rates.csv')
    .option('--yes', 'does it; without it nothing is changed')
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, yes = false, as = null, date, source } = parsed.opts();
  return { json, file: parsed.processedArgs[0], date, source, yes, as };
};

const read = async (file: string): Promise<ReadRates> => {
  const remedy = 'Name a CSV file with Destination Name, Destination Type, Country, Prefix, Price.';
  try {
    // A large library that no other verb needs.
    const { toRates } = await import('./toRates.ts');
    const found = toRates(await readFile(file, 'utf8'));
    if (found.rows.length > 0) return found;
  } catch (error) {
    const message = `${file} cannot be read: ${error instanceof Error ? error.message : error}`;
    throw new AdminError('refused', 'noFile', message, remedy);
  }
  throw new AdminError('refused', 'noRates', `${file} holds no rate at all.`, remedy);
};

/** One rate a line, so that a change of the file can be read. */
const toText = (head: object, { rows }: ReadRates): string => {
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const opening = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${opening},\n  "rates": [\n${lines}\n  ]\n}\n`;
};

/** All of it or nothing: whoever reads meanwhile reads the table before. */
const replaceFile = async (file: string, text: string): Promise<void> => {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
};

const changesOf = (before: ReadonlyMap<string, { perMinute: number }>, { rows }: ReadRates) => {
  const prices = new Map(rows.map(([prefix, , , , perMinute]) => [prefix, perMinute]));
  const added = rows.filter(([prefix]) => !before.has(prefix)).length;
  const removed = [...before.keys()].filter((prefix) => !prices.has(prefix)).length;
  const changed = [...before].filter(
    ([prefix, { perMinute }]) => prices.has(prefix) && prices.get(prefix) !== perMinute,
  ).length;
  return { added, removed, changed };
};

const badLines = ({ bad }: ReadRates): readonly string[] => [
  ...bad.slice(0, shownBad).map(({ line, why }) => `  line ${line}: ${why}`),
  ...(bad.length > shownBad ? [`  … and ${bad.length - shownBad} more lines`] : []),
];

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { file, date, source, yes, as } = options;
  const { rates, notice } = readTables(deps.root);
  const found = await read(file);
  const changes = changesOf(rates.byPrefix, found);
  if (found.rows.length < rates.byPrefix.size * leastShare) {
    const message =
      `${file} has ${counted(found.rows.length, 'rate')}, where there were ` +
      `${rates.byPrefix.size}.`;
    throw new AdminError('refused', 'tooFew', message, 'See whether the file is whole.');
  }
  const columns = ['prefix', 'destination', 'type', 'country', 'millionthsPerMinute'];
  if (yes) {
    const text = toText({ currency: rates.currency, date, source, notice, columns }, found);
    const subject = path.basename(file);
    const details = { date, rates: String(found.rows.length) };
    await audited(deps, { what: 'rates.update', subject, details, as }, async () => {
      const places = [path.join('src', 'rates'), 'dist'].map((each) => path.join(deps.root, each));
      for (const place of places.filter(existsSync)) {
        await replaceFile(path.join(place, 'rates.json'), text);
      }
    });
  }
  const { added, removed, changed } = changes;
  return {
    json: { date, rates: found.rows.length, ...changes, bad: found.bad, done: yes },
    lines: [
      `${counted(found.rows.length, 'rate')} of ${date}: ${added} new, ${removed} gone, ` +
        `${changed} with another price since ${rates.date}.`,
      ...badLines(found),
      yes
        ? 'They are in src/rates/rates.json; publish the app to have calls counted by them.'
        : 'Nothing was changed: add --yes to do it.',
    ],
    ending: found.bad.length > 0 ? 'failed' : 'done',
  };
};
