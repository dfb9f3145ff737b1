import { expect, test } from 'vitest';
import { silentLoops } from '../../../src/flow/checks/silentLoops.ts';
import { draftOf } from '../draftOf.ts';

const loopsOf = (...steps: readonly string[]) =>
  silentLoops(draftOf(['start: a', 'steps:', ...steps.map((step) => `  ${step}`)].join('\n'))).map(
    ({ path, message }) => [path.join('.'), message],
  );
const say = (name: string, go: string) => `${name}: { say: { prompt: "x", go: ${go} } }`;
const hours = (name: string, open: string, closed: string) =>
  `${name}: { hours: { zone: UTC, hours: {}, open: ${open}, closed: ${closed} } }`;
const menu = 'm: { menu: { say: "x", keys: { 1: a } } }';
const moment = (circle: string) =>
  `The steps ${circle} go round in no time: nothing can change on the way.`;
const loop = (circle: string) =>
  `The steps ${circle} go round for ever: none of them asks the caller.`;

test.each([
  ['to itself', [say('a', 'a')], [['steps.a', loop('`a` → `a`')]]],
  [
    'over a transfer that fails',
    [say('a', 'b'), 'b: { transfer: { to: +14255550100, ifFails: a } }'],
    [['steps.a', loop('`a` → `b` → `a`')]],
  ],
  [
    'with a way into it',
    [say('a', 'b'), say('b', 'c'), say('c', 'b')],
    [['steps.b', loop('`b` → `c` → `b`')]],
  ],
  [
    'two of them',
    [say('a', 'a'), say('b', 'b'), say('c', 'a')],
    [
      ['steps.a', loop('`a` → `a`')],
      ['steps.b', loop('`b` → `b`')],
    ],
  ],
  [
    'over a message that cannot be recorded',
    ['a: { voicemail: { ifFails: b } }', say('b', 'a')],
    [['steps.a', loop('`a` → `b` → `a`')]],
  ],
  [
    'over a recording',
    ['a: { record: { announce: "x", go: b } }', say('b', 'a')],
    [['steps.a', loop('`a` → `b` → `a`')]],
  ],
  ['over a consent', ['a: { record: { ask: "x", go: b, declined: end } }', say('b', 'a')], []],
  ['over a menu', [say('a', 'b'), 'b: { menu: { say: "x", keys: { 1: a } } }'], []],
  [
    'out of which no way leads, though it has two',
    [hours('a', 'b', 'c'), say('b', 'a'), say('c', 'a')],
    [['steps.a', loop('`a` → `b` → `a`')]],
  ],
  ['that waits until it opens', [hours('a', 'end', 'b'), say('b', 'a')], []],
  [
    'in one moment, though a way leads out of it',
    [hours('a', 'end', 'b'), 'b: { goto: c }', 'c: { set: { variables: { x: y }, go: a } }'],
    [['steps.a', moment('`a` → `b` → `c` → `a`')]],
  ],
  [
    'of a branch with itself',
    ['a: { branch: { cases: [{ when: { switch: x }, go: end }], else: a } }'],
    [['steps.a', moment('`a` → `a`')]],
  ],
  ['over a menu in one of its cases', [hours('a', 'm', 'b'), say('b', 'a'), menu], []],
  ['none', [say('a', 'b'), say('b', 'end'), 'c: { hangup: {} }'], []],
  ['to nowhere', [say('a', 'nowhere')], []],
])('%s', (_, steps, loops) => {
  expect(loopsOf(...steps)).toEqual(loops);
});
