import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const say = (text: string) =>
  problemsOf(`start: a\nsteps:\n  a: { say: ${JSON.stringify(text)} }\n`);
const form = 'Write a look-up as `{{caller.number}}`; two braces mean nothing else.';
const all =
  'Write one of `{{caller.number}}`, `{{called.number}}`, `{{variables.<name>}}`, ' +
  '`{{switch.<name>.say}}`, `{{switch.<name>.until}}`.';

test.each([
  ['{{caller.number}} {{ called.number }} {{variables.name_1}} {x}', 'ok'],
  [
    '{{caller.nummer}}',
    '3:13  `{{caller.nummer}}` names nothing. — Did you mean `{{caller.number}}`?',
  ],
  ['{{name}}', `3:13  \`{{name}}\` names nothing. — ${all}`],
  ['{{variables}}', `3:13  \`{{variables}}\` names nothing. — ${all}`],
  ['{{variables.a.b}}', `3:13  \`{{variables.a.b}}\` names nothing. — ${all}`],
  ['{{switch.closed-today.say}}', 'ok'],
  ['{{switch.x.on}}', `3:13  \`{{switch.x.on}}\` names nothing. — ${all}`],
  ['{{}}', `3:13  \`{{}}\` is not a look-up. — ${form}`],
  ['{{caller.number', `3:13  \`{{\` is not a look-up. — ${form}`],
  ['caller.number}}', `3:13  \`}}\` is not a look-up. — ${form}`],
  ['{{1 + 1}}', `3:13  \`{{1 + 1}}\` is not a look-up. — ${form}`],
])('%j', (text, problem) => {
  expect(say(text)).toEqual([problem]);
});

test('SSML may hold look-ups too, and every prompt is looked at', () => {
  const text = `start: a
steps:
  a:
    menu:
      say: { ssml: "<speak><voice name='x'>{{x}}</voice></speak>" }
      keys: { 1: end }
      noInput: { say: "{{y}}" }
`;
  expect(problemsOf(text)).toEqual([
    `5:20  \`{{x}}\` names nothing. — ${all}`,
    `7:23  \`{{y}}\` names nothing. — ${all}`,
  ]);
});

test('the texts of a `set` are looked at too', () => {
  const text = 'start: a\nsteps:\n  a: { set: { variables: { x: "{{z}}" }, go: end } }\n';
  expect(problemsOf(text)).toEqual([`3:31  \`{{z}}\` names nothing. — ${all}`]);
});

const request = (properties: string) =>
  problemsOf(`start: pin
steps:
  pin: { collect: { say: "?", into: pin, secret: true, go: ask } }
  ask:
    request:
      ${properties}
      go: end
      ifFails: end
`);
const url = 'url: "https://api.example.com/"';
const spoken =
  'A secret is never spoken. — ' +
  'Leave it out, or let a `request` send it that lists it in `secrets`.';

test.each([
  [`${url}\n      body: { pin: "{{secrets.pin}}" }\n      secrets: [pin]`, 'ok'],
  [`${url}\n      body: { a: [{ b: "{{caller.number}}" }] }`, 'ok'],
  ['url: "https://api.example.com/{{variables.a}}?n={{caller.number}}"', 'ok'],
  [
    `${url}\n      body: { pin: "{{secrets.pin}}" }`,
    '7:20  The secret `pin` is sent without leave. — ' +
      'Write `secrets: [pin]` into the step, or leave it out.',
  ],
  [
    `${url}\n      body: { a: ["{{secrets.other}}"] }\n      secrets: [pin]`,
    '7:19  The secret `other` is sent without leave. — ' +
      'Write `secrets: [pin, other]` into the step, or leave it out.',
  ],
  [
    'url: "https://api.example.com/?pin={{secrets.pin}}"\n      secrets: [pin]',
    '6:12  A secret is never part of an address. — Send it in `body`.',
  ],
  [`${url}\n      filler: "{{secrets.pin}}"\n      secrets: [pin]`, `7:15  ${spoken}`],
  [`${url}\n      body: { a: "{{b}}" }`, `7:18  \`{{b}}\` names nothing. — ${all}`],
])('in a request, %s', (properties, problem) => {
  expect(request(properties)).toEqual([problem]);
});

test.each(['say: "{{secrets.pin}}"', 'set: { variables: { x: "{{secrets.pin}}" }, go: end }'])(
  'a secret goes nowhere else: %s',
  (step) => {
    expect(problemsOf(`start: a\nsteps:\n  a: { ${step} }\n`)).toEqual([
      expect.stringMatching(/^3:\d+ {2}A secret is never spoken/),
    ]);
  },
);
