import type { ReportIndex } from '../calls/reportStore.ts';
import { daysBefore, trendDays } from './figures/trendOf.ts';
import { type Headline, headline } from './schema/trendFigures.ts';

/** The headlines of the days before one, as far as there are any that this build can read. */
export const readHeadlines = async (
  { list }: Pick<ReportIndex, 'list'>,
  day: string,
): Promise<ReadonlyMap<string, Headline>> => {
  const days = daysBefore(day, trendDays);
  const entries = await list(days[0] ?? day, days.at(-1) ?? day);
  return new Map(
    entries.flatMap((entry) => {
      const parsed = headline.safeParse(JSON.parse(entry.headline));
      return parsed.success ? [[entry.day, parsed.data] as const] : [];
    }),
  );
};
