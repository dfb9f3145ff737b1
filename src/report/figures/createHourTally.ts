import type { HourFigures } from '../schema/callFigures.ts';
import type { DayWindow } from './dayWindow.ts';
import type { Tally } from './tally.ts';
import { timesOf } from './timesOf.ts';

const nothing = {
  ...{ inbound: 0, outbound: 0, answered: 0, abandoned: 0 },
  ...{ inboundAnswered: 0, inboundAbandoned: 0 },
};

/** How many calls began in each hour of a day, and what came of them. */
export const createHourTally = ({ hours }: DayWindow): Tally<readonly HourFigures[]> => {
  const counts = hours.map(() => ({ ...nothing }));
  return {
    add: (call) => {
      const { startedAt, answeredAt, outcome } = timesOf(call);
      const hour = counts[hours.findLastIndex(({ from }) => from <= startedAt)];
      if (hour === undefined) return;
      hour[call.direction] += 1;
      if (answeredAt === null) return;
      const isInbound = call.direction === 'inbound';
      hour.answered += 1;
      if (isInbound) hour.inboundAnswered += 1;
      if (outcome !== 'abandoned') return;
      hour.abandoned += 1;
      if (isInbound) hour.inboundAbandoned += 1;
    },
    figures: () =>
      hours.map(({ from, label }, index) => ({
        from: new Date(from).toISOString(),
        label,
        ...(counts[index] ?? nothing),
      })),
  };
};
