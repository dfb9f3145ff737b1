import type { Definition } from './definition.ts';

const records = 'our records of calls';
const logs = "the service's logs";

/** What each figure of the service's logs counts, and where it is from. */
export const definitionsOfLogs = {
  logged: {
    figure: 'As the service counts',
    means:
      'Calls by the id that all their legs have; a leg is the connection of one participant. ' +
      'Minutes are those of legs and begin with the first ring. Connected are calls in which ' +
      'somebody on the telephone network talked.',
    source: `${logs} (ACSCallSummary)`,
  },
  agreement: {
    figure: 'Agreement',
    means:
      "Calls that our records and the service's logs have in common, by the id of the " +
      'connection. The logs count minutes from the first ring.',
    source: `${records}, ${logs}`,
  },
  quality: {
    figure: 'Quality',
    means:
      'A stream is poor with a jitter above 30 ms, a loss above 10 %, a round trip above 500 ms ' +
      'or more than 10 % of the sound mended. The opinion score is estimated (ITU-T G.107).',
    source: `${logs} (ACSCallDiagnostics)`,
  },
  requests: {
    figure: 'Requests',
    means:
      'What the app asked of the service, by what it answered: taken (2xx), refused (4xx but ' +
      'for 429), too many (429), failed (5xx). 95 % took no longer than is said.',
    source: `${logs} (ACSCallAutomationIncomingOperations)`,
  },
  prompts: {
    figure: 'Prompts and questions',
    means: 'What came of everything that was played and asked, by its code and subcode.',
    source: `${logs} (ACSCallAutomationMediaSummary)`,
  },
  ends: {
    figure: 'Why legs ended',
    means:
      'The legs of calls that began on this day, by code and subcode: the 25 most frequent. A ' +
      'call with several such legs counts once in each line.',
    source: `${logs} (ACSCallSummary)`,
  },
  streams: {
    figure: 'Recording and streaming',
    means: 'Recordings and streams of sound that began on this day, and how long they were.',
    source: `${logs} (ACSCallRecordingSummary, ACSCallAutomationStreamingUsage)`,
  },
  usage: {
    figure: 'On the bill',
    means: 'What the service has noted for its bill, each record once.',
    source: `${logs} (ACSBillingUsage)`,
  },
  logVolume: {
    figure: 'What the logs take in',
    means:
      'Rows that are on the bill of the workspace, by when they were logged, and their size in ' +
      'gigabytes (10⁹ bytes); of the tables that are read here.',
    source: `${logs} (_BilledSize)`,
  },
  sevenDays: {
    figure: 'Seven days',
    means:
      'Calls by the day on which they began; legs are the rows that the log has of them. The ' +
      'mean is that of connected calls, minutes are those of all, ringing included.',
    source: `${logs} (ACSCallSummary)`,
  },
} as const satisfies Readonly<Record<string, Definition>>;
