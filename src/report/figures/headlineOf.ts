import type { Report } from '../report.ts';
import type { Headline } from '../schema/trendFigures.ts';

const secondsPerMinute = 60;
const hundredths = 100;

/** The figures of a report that days are compared by. */
export const headlineOf = (report: Omit<Report, 'headline' | 'trend'>): Headline => {
  const { inbound, outbound, durations, people, cost } = report;
  const both = (field: 'abandoned' | 'noAnswer' | 'busy' | 'failed' | 'calls' | 'answered') =>
    inbound[field] + outbound[field];
  const seconds = durations.inbound.total + durations.outbound.total;
  return {
    ...{ calls: both('calls'), inbound: inbound.calls, outbound: outbound.calls },
    ...{ answered: both('answered'), abandoned: both('abandoned'), noAnswer: both('noAnswer') },
    ...{ busy: both('busy'), failed: both('failed'), transferred: people.transferred },
    answerRate: inbound.calls === 0 ? null : inbound.answered / inbound.calls,
    ...{ containment: people.containment, serviceLevel: people.serviceLevel },
    talkMinutes: Math.round((seconds / secondsPerMinute) * hundredths) / hundredths,
    peak: report.concurrency.peak,
    voicemailsWaiting: report.messages.voicemailsWaiting,
    cost: cost.state === 'here' ? cost.value.total : null,
    currency: cost.state === 'here' ? cost.value.currency : 'USD',
  };
};
