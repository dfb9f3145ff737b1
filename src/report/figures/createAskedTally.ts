import type { Call } from '../../engine/call.ts';
import type { OutboundFigures } from '../schema/peopleFigures.ts';
import { shareOf } from './shareOf.ts';
import type { Tally } from './tally.ts';
import { timesOf } from './timesOf.ts';

type Reached = 'person' | 'machine' | 'unknown' | null;

/** Who was there: what the flow found out, or nobody knows; null where nobody answered. */
const reachedBy = (call: Call): Reached => {
  const connectedAt = 'connectedAt' in call ? call.connectedAt : null;
  if (call.answeredBy !== null) return call.answeredBy;
  if (timesOf(call).outcome === 'machine') return 'machine';
  return connectedAt === null ? null : 'unknown';
};

/** What came of the calls that other services asked for. */
export const createAskedTally = (): Tally<OutboundFigures> => {
  const purposes = new Map<string, { asked: number; reached: number }>();
  const by = { person: 0, machine: 0, unknown: 0 };
  let [asked, attempts, refused] = [0, 0, 0];
  return {
    add: (call) => {
      if (call.direction !== 'outbound') return;
      const purpose = call.plan?.purpose ?? 'transactional';
      const counts = purposes.get(purpose) ?? { asked: 0, reached: 0 };
      purposes.set(purpose, counts);
      const reached = reachedBy(call);
      asked += 1;
      counts.asked += 1;
      const { outcome } = timesOf(call);
      const wasDialled = call.state !== 'scheduled' && outcome !== 'refused';
      attempts += call.attempt - (wasDialled ? 0 : 1);
      if (outcome === 'refused') refused += 1;
      if (reached !== null) by[reached] += 1;
      if (reached === 'person') counts.reached += 1;
    },
    figures: () => ({
      ...{ asked, attempts, reached: by.person, machine: by.machine, unknown: by.unknown, refused },
      reachRate: shareOf(by.person, asked),
      purposes: [...purposes].map(([purpose, counts]) => ({ purpose, ...counts })),
    }),
  };
};
