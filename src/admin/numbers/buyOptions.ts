import { type Command, InvalidArgumentError } from 'commander';
import type { Deps } from '../deps.ts';
import type { CommonOptions } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import type { NumbersDeps } from './numbersDeps.ts';
import { parseAmount } from './parseAmount.ts';
import { parseCountry } from './parseCountry.ts';
import { parseNumberType } from './parseNumberType.ts';
import { wantedFrom, withSearchOptions } from './searchCommand.ts';
import type { Wanted } from './wanted.ts';

/** A search that was made, or a question. */
export type ToBuy =
  | Readonly<{ kind: 'search'; id: string }>
  | Readonly<{ kind: 'question'; wanted: Wanted }>;

export type Options = CommonOptions &
  Readonly<{
    what: ToBuy;
    fresh: boolean;
    yes: boolean;
    maxMonthlyCost: number | null;
    flow: string | null;
    as: string | null;
  }>;

export type BuyDeps = NumbersDeps & Pick<Deps, 'ask' | 'flows' | 'root'>;

const searchForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const command = (): Command =>
  withSearchOptions(
    verbCommand({
      noun: 'numbers',
      verb: 'buy',
      summary: 'buys what a search holds; shows the price and asks first',
      examples: [
        'f3f8c1f0-5ea2-4b5d-9d0c-0a4b5f9c1234',
        'US geographic --area-code 206 --flow contoso-support',
        'US toll-free --yes --max-monthly-cost 2.50 --json',
      ],
    })
      .argument(
        '<search>',
        'the id of a search, or the code of a country as `numbers search` has it',
      )
      .argument('[type]', 'behind a country: geographic, toll-free or mobile', parseNumberType)
      .option('--yes', 'buys without asking')
      .option('--max-monthly-cost <amount>', 'buys nothing that costs more in all', parseAmount)
      .option('--flow <name>', 'the flow that the proposed route gives the number')
      .option('--as <who>', 'who does it, for the audit'),
  );

const toBuy = (text: string, type: Wanted['type'] | undefined, given: object): ToBuy => {
  if (searchForm.test(text) && type === undefined)
    return { kind: 'search', id: text.toLowerCase() };
  if (type !== undefined) {
    return { kind: 'question', wanted: wantedFrom({ country: parseCountry(text), type }, given) };
  }
  throw new InvalidArgumentError(
    'Write the id of a search, or a country and the type of number: US toll-free.',
  );
};

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, yes = false, fresh = false, ...given } = parsed.opts();
  const { maxMonthlyCost = null, flow = null, as = null } = given;
  const [text, type] = parsed.processedArgs;
  return { json, what: toBuy(text, type, given), fresh, yes, maxMonthlyCost, flow, as };
};
