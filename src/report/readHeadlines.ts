import type { ReportIndex } from '../calls/reportStore.ts';
import { type Headline, headline } from './schema/trendFigures.ts';

/** The headlines of some days in their order, as far as there are any that this build can read. */
export const readHeadlines = async (
  { list }: Pick<ReportIndex, 'list'>,
  days: readonly string[],
): Promise<ReadonlyMap<string, Headline>> => {
  const entries = await list(days[0] ?? '', days.at(-1) ?? '');
  return new Map(
    entries.flatMap((entry) => {
      const parsed = headline.safeParse(JSON.parse(entry.headline));
      return parsed.success ? [[entry.day, parsed.data] as const] : [];
    }),
  );
};
