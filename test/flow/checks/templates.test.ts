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
