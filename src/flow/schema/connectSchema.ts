import * as z from 'zod';
import { dtmfKeys } from '../flow.ts';
import { hinted } from './hints.ts';
import { partySchema } from './partySchema.ts';
import { promptSchema } from './promptSchema.ts';
import { durationMs, wholeNumber } from './scalar.ts';
import { targetSchema } from './targetSchema.ts';

const maxRounds = 20;
/** What is done for all of them at once must fit into one lease of the call. */
const maxTogether = 10;
const maxTries = 5;
const leastRingMs = 5_000;
const maxRingMs = 120_000;
const defaultRingMs = 20_000;
const leastAcceptMs = 1_000;
const maxAcceptMs = 60_000;
const defaultAcceptMs = 10_000;

const somebody = () => partySchema('to', 'Somebody who is rung.');

const togetherSchema = z.strictObject({
  together: hinted(
    z.array(somebody()).min(1).max(maxTogether),
    'Everybody here is rung at once; who takes the call first has it.',
    `a list of 1 to ${maxTogether} people`,
    'together: ["+14255550100", "+14255550101"]',
  ),
});

/** Who is rung, in which order. */
export const peopleSchema = () =>
  hinted(
    z
      .array(
        hinted(
          z.union([somebody(), togetherSchema]),
          'Who is rung next, or several at once.',
          'a phone number such as +14255550100, 8:acs:…, 8:orgid:…, or a map with `together`',
          '- "+14255550100"',
        ),
      )
      .min(1)
      .max(maxRounds),
    'Who is rung, one after the other; a map with `together` rings several at once.',
    `a list of 1 to ${maxRounds} people`,
    'to: ["+14255550100"]',
  );

const acceptSchema = z.strictObject({
  key: hinted(
    z.enum(dtmfKeys).default('1'),
    'The key that takes the call. A voicemail presses none, so that it never has the call.',
    'a key: 0 to 9, star or pound',
    'key: 1',
  ),
  say: promptSchema('say', 'What asks for the key.').optional(),
  timeout: hinted(
    durationMs(leastAcceptMs, maxAcceptMs).default(defaultAcceptMs),
    'How long to wait for the key after that: 1s to 60s.',
    'a time from 1s to 60s, such as 10s',
    'timeout: 10s',
  ),
});

/** How people are rung, wherever a flow rings people. */
export const ringShape = {
  hold: promptSchema(
    'hold',
    'What the caller hears meanwhile, over and over; music unless written.',
  ).optional(),
  announce: promptSchema('announce', 'What whoever answers hears first.').optional(),
  accept: hinted(
    acceptSchema,
    'How whoever answers takes the call: by a key. A user of Teams cannot press one.',
    'a map with `key`, `say` and `timeout`',
    'accept: { key: 1, say: "Press 1 to take the call." }',
  ).optional(),
  ringFor: hinted(
    durationMs(leastRingMs, maxRingMs).default(defaultRingMs),
    'How long each of them rings: 5s to 120s.',
    'a time from 5s to 120s, such as 20s',
    'ringFor: 20s',
  ),
};

/** People who are rung while the caller waits. */
export const connectSchema = z.strictObject({
  to: peopleSchema(),
  say: promptSchema('say', 'What the caller hears before anybody is rung.').optional(),
  ...ringShape,
  tries: hinted(
    wholeNumber(1, maxTries).default(1),
    'How often all of them are rung.',
    `a whole number from 1 to ${maxTries}`,
    'tries: 1',
  ),
  go: targetSchema('go', 'Where the call goes if whoever took it hangs up first.').default('end'),
  ifNobody: targetSchema('ifNobody', 'Where the call goes if nobody takes it.'),
  ifBusy: targetSchema(
    'ifBusy',
    'Where it goes if somebody was busy or declined; `ifNobody` unless written.',
  ).optional(),
});

export type RawConnect = z.output<typeof connectSchema>;
export type RawPeople = RawConnect['to'];
export type RawRing = Pick<RawConnect, keyof typeof ringShape>;
