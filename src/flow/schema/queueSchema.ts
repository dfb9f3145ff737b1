import * as z from 'zod';
import { dtmfKeys } from '../flow.ts';
import { callbacksQueue, parseQueueName } from '../queueName.ts';
import { callbackTries, retryAfter } from './callbackSchema.ts';
import { ringShape } from './connectSchema.ts';
import { hinted } from './hints.ts';
import { partySchema } from './partySchema.ts';
import { promptSchema } from './promptSchema.ts';
import { durationMs, scalar, wholeNumber } from './scalar.ts';
import { targetSchema } from './targetSchema.ts';

const second = 1_000;
const minute = 60_000;
const maxAgents = 20;
/** All of a queue is read at once, its agents too. */
const maxLength = 500;
const defaultLength = 50;

const nameSchema = hinted(
  scalar((text) => (text === callbacksQueue ? null : parseQueueName(text)), {
    type: 'string',
    pattern: '^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$',
  }),
  'The name of the queue. Steps of the same name, in whatever flow, are one queue.',
  'a name of small letters, digits and hyphens, other than `callbacks`',
  'name: sales',
);

const agentsSchema = hinted(
  z.array(partySchema('agents', 'Somebody who takes calls.')).min(1).max(maxAgents),
  'Who takes the calls. Whoever has been free for the longest time is rung, one at a time.',
  `a list of 1 to ${maxAgents} people`,
  'agents: ["+14255550101", "+14255550102"]',
);

const callbackSchema = z.strictObject({
  key: hinted(
    z.enum(dtmfKeys).default('1'),
    'The key that asks to be called back.',
    'a key: 0 to 9, star or pound',
    'key: 1',
  ),
  say: promptSchema('say', 'How it is offered to who waits.').optional(),
  confirm: promptSchema('confirm', 'What asks to press 1 if the number is right.').optional(),
  noted: promptSchema('noted', 'What is said when the callback is noted.').optional(),
  already: promptSchema('already', 'What is said if the number has one already.').optional(),
  refused: promptSchema('refused', 'What is said if the number cannot be called.').optional(),
  answered: targetSchema(
    'answered',
    'Where the call back begins once it is answered: a greeting that leads to the queue.',
  ),
  go: targetSchema('go', 'Where the call goes once the callback is noted.').default('end'),
  tries: callbackTries(),
  retryAfter: retryAfter(),
});

const limits = {
  every: hinted(
    durationMs(10 * second, 10 * minute).default(30 * second),
    'How often who waits hears where he stands: 10s to 10m.',
    'a time from 10s to 10m, such as 30s',
    'every: 30s',
  ),
  maxWait: hinted(
    durationMs(10 * second, 55 * minute).default(10 * minute),
    'How long somebody waits at most: 10s to 55m.',
    'a time from 10s to 55m, such as 10m',
    'maxWait: 10m',
  ),
  maxLength: hinted(
    wholeNumber(1, maxLength).default(defaultLength),
    'How many may wait at a time.',
    `a whole number from 1 to ${maxLength}`,
    'maxLength: 50',
  ),
  rest: hinted(
    durationMs(5 * second, 60 * minute).default(minute),
    'How long an agent who did not take a call is left alone: 5s to 60m.',
    'a time from 5s to 60m, such as 60s',
    'rest: 60s',
  ),
};

const targets = {
  go: targetSchema('go', 'Where the call goes if the agent hangs up first.').default('end'),
  ifNobody: targetSchema(
    'ifNobody',
    'Where the call goes if nobody takes it: there is never silence.',
  ),
  ifTimeout: targetSchema(
    'ifTimeout',
    'Where it goes after `maxWait`; `ifNobody` unless written.',
  ).optional(),
  ifFull: targetSchema(
    'ifFull',
    'Where it goes if `maxLength` are waiting; `ifNobody` unless written.',
  ).optional(),
};

/** Callers who wait, first in, first out, for agents. */
export const queueSchema = z.strictObject({
  name: nameSchema,
  agents: agentsSchema,
  say: promptSchema('say', 'What the caller hears first, if he has to wait.').optional(),
  position: promptSchema(
    'position',
    'Where he stands. It may hold {{queue.position}} and {{queue.wait}}.',
  ).optional(),
  ...ringShape,
  ...limits,
  callback: hinted(
    callbackSchema,
    'Whoever waits may ask to be called back and keeps the place. Not offered to withheld callers.',
    'a map with `answered`',
    'callback: { key: 1, answered: hello }',
  ).optional(),
  ...targets,
});

export type RawQueue = z.output<typeof queueSchema>;
