import type { Link } from '../../calls/link.ts';
import type { Report } from '../report.ts';

/** A report as the body of a webhook, by Standard Webhooks: the headline and a link. */
export const toReportBody = (report: Report, { url, until }: Link): string =>
  JSON.stringify({
    type: 'report.ready',
    timestamp: report.generatedAt,
    data: {
      ...{ day: report.day, zone: report.zone, status: report.status },
      ...{ headline: report.headline, warnings: report.warnings },
      ...{ link: url, linkExpires: new Date(until).toISOString() },
    },
  });
