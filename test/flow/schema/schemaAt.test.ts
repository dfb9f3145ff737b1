import { expect, test } from 'vitest';
import { flowSchema } from '../../../src/flow/schema/flowSchema.ts';
import { hintOf, keyHintOf, namesOf, schemaAt } from '../../../src/flow/schema/schemaAt.ts';

const step = ['steps', 'any'];

test.each([
  [[], 'start: welcome'],
  [['voice'], 'voice: en-US-JennyNeural'],
  [['language'], 'language: en-US'],
  [['steps'], 'steps: { welcome: { say: "Hello." } }'],
  [step, '{ say: "Hello." }'],
  [[...step, 'say'], 'say: { prompt: "Hello.", go: end }'],
  [[...step, 'say', 'prompt'], 'prompt: "Hello."'],
  [[...step, 'say', 'prompt', 'file'], 'file: welcome.wav'],
  [[...step, 'menu', 'keys', '1'], '1: end'],
  [[...step, 'menu', 'keys', '1', 'words'], 'words: [billing, invoice]'],
  [[...step, 'menu', 'keys', '1', 'words', 0], 'words: [billing, invoice]'],
  [[...step, 'menu', 'timeout'], 'timeout: 5s'],
  [[...step, 'transfer', 'to'], 'to: "+14255550100"'],
  [[...step, 'branch', 'cases', 0, 'when', 'any', 2, 'not', 'list'], 'list: vip'],
  [[...step, 'hours', 'holidays', 0, 'date'], 'date: 2026-12-24'],
  [['nowhere'], '…'],
  [['voice', 'deeper'], '…'],
  [['toString'], '…'],
])('the hint at %j is %j', (path, example) => {
  expect(hintOf(schemaAt(flowSchema, path)).example).toBe(example);
});

test.each([
  [step, expect.arrayContaining(['say', 'menu', 'transfer', 'hangup'])],
  [
    [...step, 'say'],
    ['prompt', 'go'],
  ],
  [
    [...step, 'menu', 'say'],
    ['text', 'ssml', 'file', 'in', 'recorded'],
  ],
  [
    [...step, 'menu', 'keys', '1'],
    ['go', 'words'],
  ],
  [['steps'], []],
  [['voice'], []],
])('the names at %j', (path, names) => {
  expect(namesOf(schemaAt(flowSchema, path))).toEqual(names);
});

test('the names of keys are those of a telephone', () => {
  const names = namesOf(schemaAt(flowSchema, [...step, 'menu', 'keys']));
  expect(names.toSorted()).toEqual([...'0123456789', 'pound', 'star']);
});

test('names of steps have a hint of their own', () => {
  expect(keyHintOf(schemaAt(flowSchema, ['steps'])).example).toBe('welcome:');
  expect(keyHintOf(schemaAt(flowSchema, ['voice'])).example).toBe('…');
});
