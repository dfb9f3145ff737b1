import { definitions } from './definitions.ts';
import type { Html } from './html.ts';
import { section } from './section.ts';
import { table } from './table.ts';

/** What each figure counts, and where it is from. */
export const definitionsSection: Html = section(
  'definitions',
  'What the figures mean',
  [],
  table(
    'Definitions',
    ['Figure', 'What it counts', 'From'],
    Object.values(definitions).map(({ figure, means, source }, index) => [
      `${index + 1} ${figure}`,
      ...[means, source],
    ]),
  ),
);
