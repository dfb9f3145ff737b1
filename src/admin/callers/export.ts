import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { maskNumber } from '../../calls/maskNumber.ts';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import { counted } from '../counted.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { keptOf } from './keptOf.ts';
import { parseNumber } from './parseNumber.ts';

export type Options = CommonOptions &
  Readonly<{ number: PhoneNumber; out: string | null; as: string | null }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'who'>;

export const command = (): Command =>
  verbCommand({
    noun: 'callers',
    verb: 'export',
    summary: 'gives out all that is kept of a number, as JSON',
    examples: ['+12065550100 --out ann.json', '+12065550100 --json'],
  })
    .argument('<number>', 'the number', parseNumber)
    .option('--out <file>', 'writes it there instead of printing it')
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, out = null, as = null } = parsed.opts();
  return { json, number: parsed.processedArgs[0], out, as };
};

const write = async (file: string, text: string): Promise<void> => {
  try {
    await writeFile(file, text, { mode: 0o600 });
  } catch (error) {
    const message = `${file} cannot be written: ${error instanceof Error ? error.message : error}`;
    throw new AdminError('refused', 'noFile', message, 'Name a file in a folder of yours.');
  }
};

export const run = async ({ number, out, as }: Options, deps: NeededDeps): Promise<Output> => {
  const stores = await deps.storage();
  const action = { what: 'callers.export', subject: maskNumber(number), details: {}, as };
  const kept = await audited(deps, action, () => keptOf(stores, number));
  const text = JSON.stringify(kept, null, 2);
  if (out === null) return done(kept, [text]);
  await write(out, `${text}\n`);
  const { calls, callbacks } = kept;
  return done({ number, file: out, calls: calls.length }, [
    `In ${out}: ${counted(calls.length, 'call')}, ` +
      `${counted(callbacks.length, 'wish', 'wishes')} to be called back.`,
    'Recordings are not in it; each call names them, and the API plays them.',
  ]);
};
