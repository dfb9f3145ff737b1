import type { HourFigures } from '../schema/callFigures.ts';
import type { DayWindow } from './dayWindow.ts';
import type { Tally } from './tally.ts';
import { timesOf } from './timesOf.ts';

type Counts = { inbound: number; outbound: number; answered: number; abandoned: number };

/** How many calls began in each hour of a day, and what came of them. */
export const createHourTally = ({ hours }: DayWindow): Tally<readonly HourFigures[]> => {
  const counts = hours.map((): Counts => ({ inbound: 0, outbound: 0, answered: 0, abandoned: 0 }));
  return {
    add: (call) => {
      const { startedAt, answeredAt, outcome } = timesOf(call);
      const hour = counts[hours.findLastIndex(({ from }) => from <= startedAt)];
      if (hour === undefined) return;
      hour[call.direction] += 1;
      if (answeredAt !== null) hour.answered += 1;
      if (outcome === 'abandoned') hour.abandoned += 1;
    },
    figures: () =>
      hours.map(({ from, label }, index) => ({
        from: new Date(from).toISOString(),
        label,
        ...(counts[index] ?? { inbound: 0, outbound: 0, answered: 0, abandoned: 0 }),
      })),
  };
};
