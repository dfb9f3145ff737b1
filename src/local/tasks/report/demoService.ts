import type { EndedCall } from '../../../engine/call.ts';
import { timesOf } from '../../../report/figures/timesOf.ts';
import type { ServiceFigures } from '../../../report/schema/serviceFigures.ts';

type Here<Name extends keyof ServiceFigures> = Extract<ServiceFigures[Name], { state: 'here' }>;

const secondsPerMinute = 60;
const msPerMinute = 60_000;
const here = <Value>(value: Value) => ({ state: 'here', value }) as const;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Sums of a day's calls that its logs would have. */
export const createDemoService = () => {
  let [calls, connected, legs, inMs, outMs, recorded, recordedMs] = [0, 0, 0, 0, 0, 0, 0];
  const add = (call: EndedCall): void => {
    const ms = timesOf(call).talkMs ?? 0;
    calls += 1;
    legs += 2 + call.marks.filter(({ kind }) => kind === 'joined').length;
    if (call.connectedAt !== null) connected += 1;
    if (call.direction === 'inbound') inMs += ms;
    else outMs += ms;
    recorded += call.recordings.length;
    for (const recording of call.recordings) recordedMs += recording.ms;
  };
  const qualityOf = (endpointType: string): Here<'quality'>['value'][number] => ({
    ...{ endpointType, direction: 'inbound', streams: connected, calls: connected },
    ...{ poorStreams: Math.round(connected * 0.02), impactedCalls: Math.round(connected * 0.02) },
    ...{ jitterP95Ms: 14.2, roundTripP95Ms: 138, lossP95Percent: 0.4, mosMean: 4.3, mosP5: 3.9 },
  });
  const requests = (operation: string, per: number, p95Ms: number) => ({
    ...{ operation, requests: Math.round(calls * per), ok: Math.round(calls * per) },
    ...{ clientErrors: 0, throttled: 0, serverErrors: 0, p50Ms: p95Ms / 3, p95Ms },
  });
  const figures = (day: string): ServiceFigures => {
    const [minutesIn, minutesOut] = [
      hundredths(inMs / msPerMinute),
      hundredths(outMs / msPerMinute),
    ];
    const minutes = hundredths(minutesIn + minutesOut);
    const meanSeconds = connected === 0 ? null : (minutes * secondsPerMinute) / connected;
    return {
      headline: here({
        ...{ calls, legs, connected, voipMinutes: 0, pstnMinutes: minutes },
        ...{ pstnMinutesInbound: minutesIn, pstnMinutesOutbound: minutesOut },
      }),
      sevenDays: here([{ day, callType: 'Group', calls, legRows: legs, meanSeconds, minutes }]),
      endReasons: here([
        {
          ...{ endpointType: 'PSTN', code: 0, subCode: 540_000, category: 'Success' },
          ...{ legs: connected, calls: connected, words: 'the caller hung up' },
        },
      ]),
      quality: here([qualityOf('PSTN')]),
      operations: here([
        ...[requests('AnswerCall', 0.78, 142), requests('Recognize', 0.9, 118)],
        requests('CreateCall', 0.3, 201),
      ]),
      media: here([
        {
          ...{ operation: 'Recognize', outcome: 'choice_matched', code: 200, subCode: 8533 },
          operations: Math.round(calls * 0.6),
        },
      ]),
      streams: here([
        {
          ...{ source: 'recording', kind: 'Audio Mixed Wav', sessions: recorded, failures: 0 },
          minutes: hundredths(recordedMs / msPerMinute),
        },
      ]),
      usage: here([
        { usageType: 'PSTN', unitType: 'minutes', records: connected, quantity: minutes },
      ]),
      freshness: here({
        ...{ rows: legs, lastIngested: null, apiCalls: calls, withoutSummary: 0 },
        endToLogP95Minutes: 12.5,
      }),
      reconciliation: here({
        ...{ matched: calls, onlyInRecords: 0, onlyInLogs: 0 },
        ...{ recordMinutes: minutes, logMinutes: minutes },
      }),
    };
  };
  return { add, figures };
};
