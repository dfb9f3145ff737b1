import type { Command } from 'commander';
import { parseCount } from '../parseCount.ts';
import { parseAreaCode } from './parseAreaCode.ts';
import { parseAssignment } from './parseAssignment.ts';
import { parseCapability } from './parseCapability.ts';
import type { Wanted } from './wanted.ts';

/** More at once are a special order at Microsoft. */
const mostAtOnce = 100;

/** The options by which numbers are looked for. */
export const withSearchOptions = (command: Command): Command =>
  command
    .option('--area-code <code>', 'the area code, such as 206 or 855', parseAreaCode)
    .option('--state <state>', 'the state or province of the city: WA or Washington')
    .option('--city <city>', 'the city; its first area code is taken')
    .option('--calling <direction>', 'none, inbound, outbound or inbound+outbound', parseCapability)
    .option(
      '--sms <direction>',
      'the same for text messages; none unless asked for',
      parseCapability,
    )
    .option('--quantity <n>', 'how many numbers', parseCount(mostAtOnce))
    .option('--assignment <to>', 'application (the usual) or person', parseAssignment)
    .option('--fresh', 'searches again although an earlier result still holds');

/** What the options of a command line ask for. */
export const wantedFrom = (
  { country, type }: Pick<Wanted, 'country' | 'type'>,
  given: Readonly<Partial<Omit<Wanted, 'country' | 'type'>>>,
): Wanted => ({
  country,
  type,
  assignment: given.assignment ?? 'application',
  calling: given.calling ?? 'inbound+outbound',
  sms: given.sms ?? 'none',
  areaCode: given.areaCode ?? null,
  state: given.state ?? null,
  city: given.city ?? null,
  quantity: given.quantity ?? 1,
});
