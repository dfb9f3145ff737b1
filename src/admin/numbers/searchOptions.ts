import type { Command } from 'commander';
import type { CommonOptions } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { parseCountry } from './parseCountry.ts';
import { parseNumberType } from './parseNumberType.ts';
import { wantedFrom, withSearchOptions } from './searchCommand.ts';
import type { Wanted } from './wanted.ts';

export type Options = CommonOptions & Readonly<{ wanted: Wanted; fresh: boolean }>;

export const command = (): Command =>
  withSearchOptions(
    verbCommand({
      noun: 'numbers',
      verb: 'search',
      summary: 'looks for numbers to buy and holds them for about 16 minutes; 5 searches a week',
      examples: [
        'US toll-free',
        'US geographic --area-code 206 --quantity 2',
        'US geographic --state WA --city Seattle',
        'US toll-free --area-code 855 --sms inbound+outbound --json',
      ],
    })
      .argument('<country>', 'the code of the country, such as US', parseCountry)
      .argument('<type>', 'geographic, toll-free or mobile', parseNumberType),
  );

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, fresh = false, ...given } = parsed.opts();
  const [country, type] = parsed.processedArgs;
  return { json, fresh, wanted: wantedFrom({ country, type }, given) };
};
