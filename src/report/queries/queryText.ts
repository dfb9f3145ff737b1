import { isZone } from '../../flow/schema/isZone.ts';
import type { DayWindow } from '../figures/dayWindow.ts';
import type { Query } from './defineQuery.ts';

/** The day that is asked about. */
export type QueryWindow = Pick<DayWindow, 'from' | 'to' | 'zone'>;

/** Goes up when columns of an answer change; the first line of a text names it. */
const columnsVersion = 1;

/**
 * The text of a query. It is as long for a busy day as for a quiet one, and nothing enters it but
 * two times and the name of a zone that there is.
 * @param fileOf the text of a file of `kql` by its name without the ending
 * @throws RangeError for what is no time, or no zone of the IANA database
 */
export const queryText = (
  { name, prelude }: Pick<Query<unknown>, 'name' | 'prelude'>,
  { from, to, zone }: QueryWindow,
  fileOf: (name: string) => string,
): string => {
  if (!isZone(zone)) {
    throw new RangeError(`There is no time zone ${JSON.stringify(zone)}: write Europe/Berlin.`);
  }
  const lines = [
    `// switchboard ${name} ${columnsVersion}`,
    `let dayStart = datetime(${new Date(from).toISOString()});`,
    `let dayEnd = datetime(${new Date(to).toISOString()});`,
    `let tz = "${zone}";`,
    ...[...prelude, name].map((file) => fileOf(file).trimEnd()),
  ];
  return `${lines.join('\n')}\n`;
};
