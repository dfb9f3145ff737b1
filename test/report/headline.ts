import type { Headline } from '../../src/report/schema/trendFigures.ts';

/** The headline of a quiet day, but for what a test says. */
export const headline = (part: Partial<Headline> = {}): Headline => ({
  ...{ calls: 100, inbound: 0, outbound: 0, answered: 0, abandoned: 0, noAnswer: 0, busy: 0 },
  ...{ failed: 0, transferred: 0, answerRate: null, containment: null, serviceLevel: null },
  ...{ talkMinutes: 0, peak: 0, voicemailsWaiting: 0, cost: null, currency: 'USD', ...part },
});
