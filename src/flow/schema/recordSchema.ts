import * as z from 'zod';
import { dtmfKeys } from '../flow.ts';
import { hinted } from './hints.ts';
import { promptSchema } from './promptSchema.ts';
import { durationMs, flag, text, wholeNumber } from './scalar.ts';
import { targetSchema } from './targetSchema.ts';

const maxWords = 20;
const maxWordLength = 100;
const maxTries = 5;
const defaultTries = 2;
const leastTimeoutMs = 1_000;
/** The most that the provider waits where words are listened for. */
const maxTimeoutMs = 20_000;
const defaultTimeoutMs = 5_000;

const answerSchema = (name: string, key: string, word: string, description: string) =>
  hinted(
    z.strictObject({
      key: hinted(
        z.enum(dtmfKeys),
        'The key that says so.',
        'a key: 0 to 9, star or pound',
        `key: ${key}`,
      ),
      words: hinted(
        z
          .array(
            hinted(
              text(maxWordLength).meta({ type: ['string', 'number', 'boolean'] as never }),
              'A word or a few that a caller may say.',
              `a text of 1 to ${maxWordLength} characters`,
              `words: [${word}]`,
            ),
          )
          .min(1)
          .max(maxWords),
        'What a caller may say instead. If one answer has words, the other needs some too.',
        `a list of 1 to ${maxWords} texts`,
        `words: [${word}]`,
      ).optional(),
    }),
    description,
    'a map with `key` and `words`',
    `${name}: { key: ${key}, words: [${word}] }`,
  );

type Problem = Readonly<{ message: string; remedy: string; at: string | null }>;

type Written = Readonly<{
  announce?: unknown;
  ask?: unknown;
  stop?: boolean | undefined;
  declined?: string | undefined;
  ifFails?: string | undefined;
  yes?: Answer | undefined;
  no?: Answer | undefined;
}>;
type Answer = Readonly<{ key: string; words?: readonly string[] | undefined }>;

const waysOf = (raw: Written): readonly string[] => [
  ...(raw.announce === undefined ? [] : ['announce']),
  ...(raw.ask === undefined ? [] : ['ask']),
  ...(raw.stop === undefined ? [] : ['stop']),
];

const ofWays = (raw: Written): Problem | null => {
  const ways = waysOf(raw);
  if (ways.length === 1) return null;
  const remedy = 'Write exactly one of `announce`, `ask`, `stop: true`.';
  return ways.length === 0
    ? { message: 'Nobody is recorded without being told or asked.', remedy, at: null }
    : {
        message: 'The step begins a recording in one way, or ends one.',
        remedy,
        at: ways[1] ?? null,
      };
};

const ofAnswers = (raw: Written): Problem | null => {
  const [way] = waysOf(raw);
  if (way === 'ask' && raw.declined === undefined) {
    const message = 'Where somebody is asked he may say no.';
    return { message, remedy: 'Write `declined:` with the step to go to then.', at: null };
  }
  const stray = (['declined', 'yes', 'no'] as const).find((name) => raw[name] !== undefined);
  if (way !== 'ask' && stray !== undefined) {
    const remedy = `Remove \`${stray}\`, or ask with \`ask\`.`;
    return { message: `\`${stray}\` belongs to a question.`, remedy, at: stray };
  }
  const { yes = { key: '1' }, no = { key: '2' } } = raw;
  if (yes.key === no.key) {
    const remedy = 'Give `yes` and `no` a `key` each.';
    return { message: 'Yes and no have the same key.', remedy, at: raw.no ? 'no' : 'yes' };
  }
  if ((yes.words === undefined) === (no.words === undefined)) return null;
  const at = yes.words === undefined ? 'no' : 'yes';
  const message = 'One answer has words, and the other has none.';
  return { message, remedy: 'Give both `words`, or neither.', at };
};

const ofStop = (raw: Written): Problem | null =>
  raw.stop === undefined || (raw.stop && raw.ifFails === undefined)
    ? null
    : raw.stop
      ? {
          message: 'To end a recording cannot fail.',
          remedy: 'Remove `ifFails`.',
          at: 'ifFails',
        }
      : { message: '`stop` is true or not there.', remedy: 'Remove `stop`.', at: 'stop' };

/** The recording of the whole call from here on, with the caller's consent; or its end. */
export const recordSchema = z
  .strictObject({
    announce: promptSchema(
      'announce',
      'Tells the caller that the call is recorded from here on.',
    ).optional(),
    ask: promptSchema('ask', 'Asks whether the call may be recorded.').optional(),
    stop: hinted(flag(), 'Ends the recording.', 'true', 'stop: true').optional(),
    yes: answerSchema('yes', '1', 'yes', 'How the caller agrees: key 1 unless written.').optional(),
    no: answerSchema('no', '2', 'no', 'How the caller declines: key 2 unless written.').optional(),
    tries: hinted(
      wholeNumber(1, maxTries).default(defaultTries),
      'How often the question is asked; after the last time no answer is a no.',
      `a whole number from 1 to ${maxTries}`,
      'tries: 2',
    ),
    timeout: hinted(
      durationMs(leastTimeoutMs, maxTimeoutMs).default(defaultTimeoutMs),
      'How long to wait for an answer after the question: 1s to 20s.',
      'a time from 1s to 20s, such as 5s',
      'timeout: 5s',
    ),
    go: targetSchema('go', 'Where the call goes then.').default('end'),
    declined: targetSchema('declined', 'Where the call goes if the caller says no.').optional(),
    ifFails: targetSchema(
      'ifFails',
      'Where the call goes if it cannot be recorded; unless written it goes on.',
    ).optional(),
  })
  .superRefine((raw, context) => {
    if (context.issues.length > 0) return;
    const problem = ofWays(raw) ?? ofAnswers(raw) ?? ofStop(raw);
    if (problem === null) return;
    const { at, ...params } = problem;
    context.issues.push({
      code: 'custom',
      input: raw,
      ...(at === null ? {} : { path: [at] }),
      params,
    });
  });

export type RawRecord = z.output<typeof recordSchema>;
