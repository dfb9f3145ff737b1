import type { Report } from '../report.ts';
import { formatNumber, formatSeconds, formatShare } from './format.ts';
import { empty, type Html } from './html.ts';
import { section } from './section.ts';
import { table } from './table.ts';

const meant = ['answered', 'contained', 'transfers', 'waits', 'within'] as const;

/** How callers got to people. */
export const peopleSection = ({ people, queues }: Report): Html => {
  const rows: readonly (readonly [string, string])[] = [
    ['Answered incoming calls', formatNumber(people.answered)],
    ['Completed by the system alone', formatNumber(people.contained)],
    ['Containment', formatShare(people.containment)],
    ['Put through, or tried to be', formatNumber(people.transferTried)],
    ['Put through', formatNumber(people.transferred)],
    ['Transfer rate', formatShare(people.transferRate)],
    ['Transfer success', formatShare(people.transferSuccess)],
    ['Waits for a person', formatNumber(people.waited)],
    ['Mean time to answer', formatSeconds(people.meanSecondsToAnswer)],
    ['90 % answered within', formatSeconds(people.p90SecondsToAnswer)],
    [`Service level (${people.serviceSeconds} s)`, formatShare(people.serviceLevel)],
  ];
  const heads = ['Callers', 'Reached', 'Abandoned', 'Left otherwise', 'Mean', '90 %', 'Longest'];
  return section(
    'people',
    'Getting to a person',
    [...meant, ...(queues.length === 0 ? [] : (['queues'] as const))],
    table('People', ['Figure', { figures: 'Value' }], rows),
    queues.length === 0
      ? empty
      : table(
          'Queues',
          ['Queue', ...heads.map((figures) => ({ figures }))],
          queues.map((queue) => [
            queue.queue,
            ...[queue.callers, queue.reached, queue.abandoned, queue.leftOtherwise].map((value) =>
              formatNumber(value),
            ),
            ...[queue.meanWait, queue.p90Wait, queue.longestWait].map(formatSeconds),
          ]),
        ),
  );
};

/** What came of the calls that other services asked for. */
export const askedSection = ({ asked }: Report): Html =>
  asked.asked === 0
    ? empty
    : section(
        'outbound',
        'Calls that services asked for',
        ['asked', 'reached'],
        table(
          'Outgoing calls',
          ['Figure', { figures: 'Value' }],
          [
            ['Asked for', formatNumber(asked.asked)],
            ['Attempts', formatNumber(asked.attempts)],
            ['A person was reached', formatNumber(asked.reached)],
            ['Reach rate', formatShare(asked.reachRate)],
            ['A machine answered', formatNumber(asked.machine)],
            ['Answered, nobody knows by whom', formatNumber(asked.unknown)],
            ['Refused by a rule', formatNumber(asked.refused)],
          ],
        ),
        table(
          'By purpose',
          ['Purpose', { figures: 'Asked for' }, { figures: 'Reached' }],
          asked.purposes.map((one) => [
            one.purpose,
            formatNumber(one.asked),
            formatNumber(one.reached),
          ]),
        ),
      );

/** What callers have left. */
export const messagesSection = ({ messages }: Report): Html =>
  section(
    'messages',
    'Messages',
    ['messages'],
    table(
      'Messages and recordings',
      ['Figure', { figures: 'Value' }],
      [
        ['Voicemails', formatNumber(messages.voicemails)],
        ['Nobody has listened to yet', formatNumber(messages.voicemailsWaiting)],
        ['Recorded calls', formatNumber(messages.recordedCalls)],
        ['Recorded in all', formatSeconds(messages.recordedSeconds)],
        ['Recordings that were lost', formatNumber(messages.lost)],
        ['Callers who asked to be called back', formatNumber(messages.callbacks)],
        ['Still to be called back, of any day', formatNumber(messages.callbacksWaiting)],
      ],
    ),
  );
