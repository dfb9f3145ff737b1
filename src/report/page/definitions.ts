import { serviceSeconds } from '../figures/createPeopleTally.ts';
import { shortCallSeconds } from '../figures/isShort.ts';
import type { Definition } from './definition.ts';
import { definitionsOfLogs } from './definitionsOfLogs.ts';

const records = 'our records of calls';
const logs = "the service's logs";

/** What each figure counts, and where it is from, by the name under which the page asks for it. */
export const definitions = {
  calls: {
    figure: 'Calls',
    means:
      'Telephone calls that began on this day, each once however many people were on it. ' +
      'Outgoing ones count on the day on which they were asked for.',
    source: records,
  },
  answered: {
    figure: 'Answered',
    means:
      'Incoming: the system took the call. Outgoing: somebody or something did, in any ' +
      'attempt. The answer rate is of all incoming calls.',
    source: records,
  },
  abandoned: {
    figure: 'Abandoned',
    means:
      'The caller hung up after the answer, without having reached a person and before the flow ' +
      `had ended. Short ones were over within ${shortCallSeconds} seconds.`,
    source: records,
  },
  outcomes: {
    figure: 'Outcomes',
    means:
      'What each call that is over came to; shares are of all calls of the day. Those that are ' +
      'not over are counted apart.',
    source: records,
  },
  failed: {
    figure: 'Failed',
    means:
      'Calls that could not be answered or placed, that a fault of ours ended, or whose number ' +
      'cannot be reached.',
    source: records,
  },
  menus: {
    figure: 'Menus',
    means:
      'Every time that a menu was asked counts: a key or word that it knows, silence, or ' +
      'anything else (no match). The shares are of all answers to the menu.',
    source: records,
  },
  status: {
    figure: 'Provisional, final',
    means:
      'Final are figures that will not change: the day and its calls are over, and the logs ' +
      'have a summary of every call that the service was asked for.',
    source: `${records}, ${logs}`,
  },
  unusual: {
    figure: 'Unusual',
    means:
      'More than 2.5 robust deviations (median and MAD), and ten calls, away from the same ' +
      'weekday of up to four weeks before.',
    source: 'reports on the days before',
  },
  contained: {
    figure: 'Contained',
    means:
      'Answered incoming calls that the system completed by itself: without a person, and not ' +
      'abandoned. The rate is of all answered incoming calls.',
    source: records,
  },
  transfers: {
    figure: 'Transfer rate and success',
    means:
      'Calls in which a person was reached, of all answered incoming calls; and of those ' +
      'in which it was tried.',
    source: records,
  },
  waits: {
    figure: 'Time to answer, service level',
    means:
      'From when a caller began to wait for a person, in a queue or while people were rung, ' +
      'until one took the call. The service level is the share of all who waited that had one ' +
      `within ${serviceSeconds} seconds. What the menus took is not in it.`,
    source: records,
  },
  queues: {
    figure: 'Queues',
    means:
      'Each time that a caller waited in a queue: until a person came (reached), the caller hung ' +
      'up (abandoned), or the flow went on without one (left otherwise).',
    source: records,
  },
  durations: {
    figure: 'Durations, talk time',
    means: 'From the answer to the end, of calls that are over. Ringing is not in it.',
    source: records,
  },
  within: {
    figure: 'Half within, 90 % within',
    means:
      'The longest of the shortest half, or nine tenths, of them: one that occurred (nearest ' +
      'rank). One long call moves the mean, but not these.',
    source: records,
  },
  reached: {
    figure: 'Reached',
    means: 'Outgoing calls in which the flow has heard from a person. A machine is never counted.',
    source: records,
  },
  asked: {
    figure: 'Asked for',
    means:
      'Outgoing calls that services asked for on this day; an attempt is a call that was ' +
      'dialled. The reach rate is of all that were asked for.',
    source: records,
  },
  messages: {
    figure: 'Messages',
    means:
      'Recordings that calls of this day left, and callers who wished to be called back. Who ' +
      'still waits for that is counted over all days, as the report was made.',
    source: `${records}, our queues`,
  },
  peak: {
    figure: 'Most at once',
    means: 'The most calls that were connected at one moment of the day.',
    source: records,
  },
  cost: {
    figure: 'Cost',
    means:
      'An estimate: exact minutes of every leg that we know of, at list prices of the day of the ' +
      'table; text that is spoken, about two executions of functions for each thing done, and ' +
      'what the tables of logs that are read here took in on the day. Not in it: what is talked ' +
      'after a blind transfer, free grants, taxes, understanding speech, other logs.',
    source: `${records}, rate tables, ${logs}`,
  },
  ...definitionsOfLogs,
} as const satisfies Readonly<Record<string, Definition>>;

export type DefinitionName = keyof typeof definitions;
