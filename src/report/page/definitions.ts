import { serviceSeconds } from '../figures/createPeopleTally.ts';
import { shortCallSeconds } from '../figures/isShort.ts';

const records = 'our records of calls';
const logs = "the service's logs";

/** What each figure counts, and where it is from. */
export const definitions: readonly Readonly<{ figure: string; means: string; source: string }>[] = [
  {
    figure: 'Calls',
    means:
      'Telephone calls that began on this day, each once however many people were on it. ' +
      'Outgoing ones count on the day on which they were asked for.',
    source: records,
  },
  {
    figure: 'Answered',
    means:
      'Incoming: the system took the call. Outgoing: somebody or something did, in any attempt.',
    source: records,
  },
  {
    figure: 'Abandoned',
    means:
      'The caller hung up after the answer, without having reached a person and before the flow ' +
      `had ended. Short ones were over within ${shortCallSeconds} seconds.`,
    source: records,
  },
  {
    figure: 'Failed',
    means:
      'Calls that could not be answered or placed, that a fault of ours ended, or whose number ' +
      'cannot be reached.',
    source: records,
  },
  {
    figure: 'Menus',
    means:
      'Every time that a menu was asked counts: a key or word that it knows, silence, or ' +
      'anything else (no match). The shares are of all answers to the menu.',
    source: records,
  },
  {
    figure: 'Provisional, final',
    means:
      'Final are figures that will not change: the day and its calls are over, and the logs ' +
      'have a summary of every call that the service was asked for.',
    source: `${records}, ${logs}`,
  },
  {
    figure: 'Unusual',
    means:
      'More than 2.5 robust deviations (median and MAD), and ten calls, away from the same ' +
      'weekday of up to four weeks before.',
    source: 'reports on the days before',
  },
  {
    figure: 'Contained',
    means:
      'Answered incoming calls that the system completed by itself: without a person, and not ' +
      'abandoned. The rate is of all answered incoming calls.',
    source: records,
  },
  {
    figure: 'Transfer rate and success',
    means:
      'Calls in which a person was reached, of all answered incoming calls; and of those ' +
      'in which it was tried.',
    source: records,
  },
  {
    figure: 'Time to answer, service level',
    means:
      'From when a caller began to wait for a person, in a queue or while people were rung, ' +
      'until one took the call. The service level is the share of all who waited that had one ' +
      `within ${serviceSeconds} seconds. What the menus took is not in it.`,
    source: records,
  },
  {
    figure: 'Durations, talk time',
    means: 'From the answer to the end, of calls that are over. Ringing is not in it.',
    source: records,
  },
  {
    figure: 'Reached',
    means: 'Outgoing calls in which the flow has heard from a person. A machine is never counted.',
    source: records,
  },
  {
    figure: 'Most at once',
    means: 'The most calls that were connected at one moment of the day.',
    source: records,
  },
  {
    figure: 'Cost',
    means:
      'An estimate: exact minutes of every leg that we know of, at list prices of the day of the ' +
      'table; text that is spoken, about two executions of functions for each thing done, and ' +
      'what the tables of logs that are read here took in on the day. Not in it: what is talked ' +
      'after a blind transfer, free grants, taxes, understanding speech, other logs.',
    source: `${records}, rate tables, ${logs}`,
  },
  {
    figure: 'Quality',
    means:
      'A stream is poor with a jitter above 30 ms, a loss above 10 %, a round trip above 500 ms ' +
      'or more than 10 % of the sound mended. The opinion score is estimated (ITU-T G.107).',
    source: logs,
  },
  {
    figure: 'Agreement',
    means:
      "Calls that our records and the service's logs have in common, by the id of the " +
      'connection. The logs count minutes from the first ring.',
    source: `${records}, ${logs}`,
  },
];
