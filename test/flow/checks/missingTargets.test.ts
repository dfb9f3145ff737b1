import { expect, test } from 'vitest';
import { missingTargets } from '../../../src/flow/checks/missingTargets.ts';
import { draftOf } from '../draftOf.ts';
import { problemsOf } from '../problemsOf.ts';

const menu = (properties: string) =>
  `start: welcome\nsteps:\n  welcome: { menu: { say: "x", ${properties} } }\n`;

test.each([
  [menu('keys: { 1: welcom }'), '3:43  There is no step `welcom`. — Did you mean `welcome`?'],
  [
    menu('keys: { 1: { go: sales } }'),
    '3:49  There is no step `sales`. — Write a step `sales`, or another name.',
  ],
  [
    menu('keys: { 1: end }, noInput: { go: ende }'),
    '3:65  There is no step `ende`. — Did you mean `end`?',
  ],
  [
    menu('keys: { 1: end }, noMatch: { go: a b }'),
    '3:65  There is no step `a b`. — Write a step `a b`, or another name.',
  ],
  [
    'start: a\nsteps:\n  a: { say: { prompt: "x", go: b } }\n',
    '3:32  There is no step `b`. — Write a step `b`, or another name.',
  ],
  [
    'start: a\nsteps:\n  a: { transfer: { to: +14255550100, ifFails: voicemail } }\n',
    '3:47  There is no step `voicemail`. — Write a step `voicemail`, or another name.',
  ],
  [
    'start: welcme\nsteps: { welcome: { hangup: {} } }\n',
    '1:8  There is no step `welcme`. — Did you mean `welcome`?',
  ],
  [
    'start: end\nsteps: { welcome: { hangup: {} } }\n',
    '1:8  A call cannot begin with `end`. — Write the name of a step.',
  ],
  ['start: a\nsteps: {}\n', '1:8  There is no step `a`. — Write a step `a`, or another name.'],
])('%j', (text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

test('a step that cannot be read is there all the same', () => {
  expect(missingTargets(draftOf('start: a\nsteps: { a: nothing }'))).toEqual([]);
});
