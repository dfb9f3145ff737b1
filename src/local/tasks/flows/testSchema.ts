import * as z from 'zod';
import { parseParty } from '../../../flow/party.ts';
import { exactlyOne } from '../../../flow/schema/exactlyOne.ts';
import { hinted } from '../../../flow/schema/hints.ts';
import { scalar, wholeNumber } from '../../../flow/schema/scalar.ts';
import { behaviours } from './behaviours.ts';

const maxTests = 200;
const maxScript = 200;
const maxTextLength = 4000;
const maxAhead = 600;
const day = 86_400_000;
const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: day };

const textOf = (name: string, description: string, example: string) =>
  hinted(z.string().trim().min(1).max(maxTextLength), description, 'a text', `${name}: ${example}`);

const party = (name: string, description: string) =>
  hinted(
    scalar(parseParty, { type: 'string' }),
    description,
    'a phone number, 8:acs:…, 8:orgid:… or `withheld`',
    `${name}: "+12065550100"`,
  );

const duration = hinted(
  scalar(
    (text) => {
      const [, digits, unit = ''] = /^(\d{1,6})(ms|s|m|h|d)$/.exec(text) ?? [];
      return digits === undefined ? null : Number(digits) * (units[unit] ?? 0);
    },
    { type: 'string' },
  ),
  'Time that passes.',
  'a time such as 5s, 2m or 1h',
  'wait: 5s',
);

const keys = hinted(
  z.string().regex(/^[0-9*#]{1,40}$/),
  'Keys that the caller presses.',
  'digits, * or #',
  'press: "1"',
);

const outcomes = [
  ...(['completed', 'transferred', 'abandoned', 'busy', 'noAnswer', 'declined'] as const),
  ...(['unreachable', 'machine', 'failed', 'cancelled', 'refused', 'expired'] as const),
];

const variables = (name: string, description: string) =>
  hinted(
    z.record(z.string(), z.string()),
    description,
    'a map from names to texts',
    `${name}: { name: Ada }`,
  );

const line = {
  hears: textOf('hears', 'What the caller hears next: a part of it, or /a pattern/.', 'Welcome'),
  press: keys,
  say: textOf('say', 'What the caller says.', 'billing'),
  wait: duration,
  hangUp: hinted(z.literal('true'), 'The caller hangs up.', '`true`', 'hangUp: true'),
  transferred: party('transferred', 'Whom the caller is put through to.'),
  connected: party('connected', 'Who takes the call and speaks with the caller.'),
  recorded: hinted(
    z.enum(['voicemail', 'call', 'nothing']),
    'What is recorded by then: a message that is kept, the call, or nothing.',
    '`voicemail`, `call` or `nothing`',
    'recorded: voicemail',
  ),
  variables: variables('variables', 'What these variables are by then.'),
  leaves: party('leaves', 'Who speaks with the caller and hangs up first.'),
  calledBack: hinted(
    z.literal('true'),
    'The call is over, and the system makes the call back that was asked for in it.',
    '`true`',
    'calledBack: true',
  ),
  ended: hinted(z.enum(outcomes), 'How the call ends.', 'an outcome', 'ended: completed'),
};

/** One thing that happens in a test, or that must have happened by then. */
const lineSchema = exactlyOne('A line of a script', {
  hears: line.hears.optional(),
  press: line.press.optional(),
  say: line.say.optional(),
  wait: line.wait.optional(),
  hangUp: line.hangUp.optional(),
  transferred: line.transferred.optional(),
  connected: line.connected.optional(),
  recorded: line.recorded.optional(),
  variables: line.variables.optional(),
  leaves: line.leaves.optional(),
  calledBack: line.calledBack.optional(),
  ended: line.ended.optional(),
});

const answerSchema = hinted(
  z.union([
    z.literal('fails'),
    z.strictObject({
      status: hinted(
        scalar((text) => (/^\d{3}$/.test(text) ? Number(text) : null), { type: 'integer' }),
        'The status of the answer.',
        'a status such as 200',
        'status: 200',
      ),
      fields: variables('fields', 'The variables that the step picks, with their values.'),
      takes: duration.optional(),
    }),
  ]),
  'What the web service answers to the request of a step.',
  '`fails`, or a map with `status` and `fields`',
  'balance: { status: 200, fields: { amount: "12" } }',
);

const queueSchema = hinted(
  z.union([
    z.literal('fails'),
    z.strictObject({
      ahead: hinted(
        wholeNumber(0, maxAhead),
        'How many callers were there before, those with an agent included.',
        `a whole number from 0 to ${maxAhead}`,
        'ahead: 2',
      ),
      each: duration.optional(),
    }),
  ]),
  'Who is there before; every `each` one of them is done, and nobody without it.',
  '`fails`, or a map with `ahead` and `each`',
  'sales: { ahead: 2, each: 60s }',
);

const testSchema = hinted(
  z.strictObject({
    name: textOf('name', 'What the test shows.', 'A caller is put through'),
    from: party('from', 'Who calls.').optional(),
    to: party('to', 'The number that is called.').optional(),
    outbound: hinted(
      z.literal('true'),
      'The system calls `to`.',
      '`true`',
      'outbound: true',
    ).optional(),
    at: hinted(
      z.iso.datetime({ offset: true }),
      'When the call begins.',
      'a time such as 2026-11-24T10:00:00-08:00',
      'at: 2026-11-24T10:00:00-08:00',
    ).optional(),
    variables: variables('variables', 'The variables that the call begins with.').optional(),
    switches: variables('switches', 'The switches that are on, with what they say.').optional(),
    lists: hinted(
      z.array(z.string()),
      'The lists that the caller is on.',
      'a list of names',
      'lists: [vip]',
    ).optional(),
    people: hinted(
      z.record(z.string(), z.enum(behaviours)),
      'What they do whom the call rings; who is not named takes the call.',
      'a map from numbers to behaviours',
      'people: { "+12065550101": declines }',
    ).optional(),
    requests: hinted(
      z.record(z.string(), answerSchema),
      'What web services answer, by the name of the step.',
      'a map from steps to answers',
      'requests: { balance: fails }',
    ).optional(),
    queues: hinted(
      z.record(z.string(), queueSchema),
      'Who is in a queue when the caller comes to it; where it is not named, nobody.',
      'a map from queues to `fails`, or to maps with `ahead` and `each`',
      'queues: { sales: { ahead: 2, each: 60s } }',
    ).optional(),
    callbacks: hinted(
      z.enum(['refused', 'already']),
      'What is said to whoever wants to be called back, unless it is noted.',
      '`refused` or `already`',
      'callbacks: refused',
    ).optional(),
    optOuts: hinted(
      z.enum(['fails']),
      'Whether numbers cannot be put on the do-not-call list.',
      '`fails`',
      'optOuts: fails',
    ).optional(),
    speech: hinted(
      z.enum(['down']),
      'Whether speech is down.',
      '`down`',
      'speech: down',
    ).optional(),
    recording: hinted(
      z.enum(['refused']),
      'Whether the provider records nothing.',
      '`refused`',
      'recording: refused',
    ).optional(),
    script: hinted(
      z.array(hinted(lineSchema, 'A line.', 'a map with one thing', '- press: "1"')).max(maxScript),
      'What happens, in order.',
      `a list of at most ${maxScript} lines`,
      'script: [{ hears: Welcome }]',
    ),
  }),
  'A call that is played.',
  'a map with `name` and `script`',
  '- { name: Billing, script: [{ press: "1" }] }',
);

/** A file of tests beside the flows: `test/flows/<flow>.yaml`. */
export const testFileSchema = hinted(
  z.strictObject({
    flow: textOf('flow', 'The flow that is tested.', 'contoso-support'),
    tests: hinted(
      z.array(testSchema).min(1).max(maxTests),
      'The tests.',
      `a list of 1 to ${maxTests} tests`,
      'tests: [{ name: Billing, script: [] }]',
    ),
  }),
  'Tests of a flow, without a phone.',
  'a map with `flow` and `tests`',
  'flow: contoso-support',
);

export type FlowTest = z.output<typeof testSchema>;
export type ScriptLine = z.output<typeof lineSchema>;
