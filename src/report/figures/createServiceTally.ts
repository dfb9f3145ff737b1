import { createAskedTally } from './createAskedTally.ts';
import { createMenuTally } from './createMenuTally.ts';
import { createMessageTally } from './createMessageTally.ts';
import { createPeopleTally } from './createPeopleTally.ts';
import { createQueueTally } from './createQueueTally.ts';
import { together } from './together.ts';

/** What callers wanted and whether they got it. */
export const createServiceTally = (callbacksWaiting: number) =>
  together({
    menus: createMenuTally(),
    people: createPeopleTally(),
    queues: createQueueTally(),
    asked: createAskedTally(),
    messages: createMessageTally(callbacksWaiting),
  });
