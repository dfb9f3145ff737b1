import type { Report } from './report.ts';

type Judged = Pick<Report, 'inbound' | 'outbound' | 'service' | 'generatedAt' | 'window'>;

/**
 * Whether the figures of a report can still change: as long as its day or a call of it is not
 * over, and as long as the service's logs are not complete. Where there are no logs to wait for
 * (`isLogged` false) our own records are all there is.
 */
export const statusOf = (report: Judged, isLogged: boolean): Report['status'] => {
  const { inbound, outbound, service, generatedAt, window } = report;
  const isOver = generatedAt >= window.to && inbound.unfinished + outbound.unfinished === 0;
  if (!isOver) return 'provisional';
  if (!isLogged) return 'final';
  const { freshness } = service;
  const isComplete = Object.values(service).every(({ state }) => state === 'here');
  const isFresh = freshness.state === 'here' && freshness.value.withoutSummary === 0;
  return isComplete && isFresh ? 'final' : 'provisional';
};
