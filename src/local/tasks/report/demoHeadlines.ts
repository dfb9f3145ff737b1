import { createReportMaker } from '../../../report/createReportMaker.ts';
import { dayWindow } from '../../../report/figures/dayWindow.ts';
import { daysBefore, trendDays } from '../../../report/figures/trendOf.ts';
import type { Prices } from '../../../report/readPrices.ts';
import { noService } from '../../../report/readService.ts';
import type { Headline } from '../../../report/schema/trendFigures.ts';
import { demoCall } from './demoCall.ts';
import { draw } from './draw.ts';

/** As few calls are enough to know the shares of a day by. */
const sampled = 400;
const counted = [
  ...(['calls', 'inbound', 'outbound', 'answered', 'abandoned', 'noAnswer', 'busy'] as const),
  ...(['failed', 'transferred', 'talkMinutes', 'peak', 'voicemailsWaiting', 'cost'] as const),
];
const weekend = 0.35;

const scaled = (headline: Headline, factor: number): Headline => {
  const times = (name: (typeof counted)[number]) => [
    name,
    Math.round((headline[name] ?? 0) * factor),
  ];
  return { ...headline, ...Object.fromEntries(counted.map(times)) };
};

/** The days before a day that never was: fewer calls at weekends, and never quite as many. */
export const demoHeadlines = async (
  day: string,
  zone: string,
  calls: number,
  seed: number,
  prices: Prices['prices'],
): Promise<ReadonlyMap<string, Headline>> => {
  const headlines = new Map<string, Headline>();
  for (const before of daysBefore(day, trendDays)) {
    const window = dayWindow(before, zone);
    const maker = createReportMaker({ window, now: window.to, prices, callbacksWaiting: 0 });
    for (let n = 0; n < sampled; n += 1) maker.add(demoCall(window, sampled, seed, n));
    const service = await noService(window, []);
    const { headline } = maker.report({
      ...{ service, isLogged: false, before: new Map(), warnings: [] },
    });
    const isWeekend = [0, 6].includes(new Date(before).getUTCDay());
    const busy = (isWeekend ? weekend : 1) * (0.85 + draw(seed, before) * 0.3);
    headlines.set(before, scaled(headline, (calls / sampled) * busy));
  }
  return headlines;
};
