import type { ServiceFigures } from '../../../report/schema/serviceFigures.ts';

type Here<Name extends keyof ServiceFigures> = Extract<ServiceFigures[Name], { state: 'here' }>;

/** What is added up of the calls of a day; milliseconds are those of the main legs. */
export type DemoSums = Readonly<{
  calls: number;
  connected: number;
  legs: number;
  inMs: number;
  outMs: number;
  recorded: number;
  recordedMs: number;
}>;

const secondsPerMinute = 60;
const msPerMinute = 60_000;
const bytesPerRow = 900;
const bytesPerGigabyte = 1e9;
const here = <Value>(value: Value) => ({ state: 'here', value }) as const;
const minutesOf = (ms: number): number => Math.round((ms / msPerMinute) * 100) / 100;

const qualityOf = (connected: number): Here<'quality'>['value'][number] => ({
  ...{ endpointType: 'PSTN', direction: 'inbound', streams: connected, calls: connected },
  ...{ poorStreams: Math.round(connected * 0.02), impactedCalls: Math.round(connected * 0.02) },
  ...{ jitterP95Ms: 14.2, roundTripP95Ms: 138, lossP95Percent: 0.4, mosMean: 4.3, mosP5: 3.9 },
});

const requests = (operation: string, times: number, p95Ms: number) => ({
  ...{ operation, requests: Math.round(times), ok: Math.round(times) },
  ...{ clientErrors: 0, throttled: 0, serverErrors: 0, p50Ms: p95Ms / 3, p95Ms },
});

const volume = (day: string, { calls, legs, connected, inMs, outMs }: DemoSums) => {
  const [minutesIn, minutesOut] = [minutesOf(inMs), minutesOf(outMs)];
  const minutes = minutesOf(inMs + outMs);
  const meanSeconds = connected === 0 ? null : (minutes * secondsPerMinute) / connected;
  return {
    headline: here({
      ...{ calls, legs, connected, voipMinutes: 0, pstnMinutes: minutes },
      ...{ pstnMinutesInbound: minutesIn, pstnMinutesOutbound: minutesOut },
    }),
    sevenDays: here([{ day, callType: 'Group', calls, legRows: legs, meanSeconds, minutes }]),
    usage: here([
      { usageType: 'PSTN', unitType: 'minutes', records: connected, quantity: minutes },
    ]),
    reconciliation: here({
      ...{ matched: calls, onlyInRecords: 0, onlyInLogs: 0 },
      ...{ recordMinutes: minutes, logMinutes: minutes },
    }),
  };
};

/** The figures of the logs of a day that never was, in line with its calls. */
export const demoFigures = (day: string, sums: DemoSums): ServiceFigures => {
  const { calls, connected, legs, recorded, recordedMs } = sums;
  return {
    ...volume(day, sums),
    endReasons: here([
      {
        ...{ endpointType: 'PSTN', code: 0, subCode: 540_000, category: 'Success' },
        ...{ legs: connected, calls: connected, words: 'the caller hung up' },
      },
    ]),
    quality: here([qualityOf(connected)]),
    operations: here([
      requests('AnswerCall', calls * 0.78, 142),
      requests('Recognize', calls * 0.9, 118),
      requests('CreateCall', calls * 0.3, 201),
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
        minutes: minutesOf(recordedMs),
      },
    ]),
    logVolume: here([
      { table: 'ACSCallSummary', rows: legs, gigabytes: (legs * bytesPerRow) / bytesPerGigabyte },
    ]),
    freshness: here({
      ...{ rows: legs, lastIngested: null, apiCalls: calls, withoutSummary: 0 },
      endToLogP95Minutes: 12.5,
    }),
  };
};
