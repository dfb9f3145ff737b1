import { expect, test } from 'vitest';
import { keyAction } from '../../../../src/local/softphone/state/keyAction.ts';

const on = (key: string, focus: 'text' | 'button' | 'page' = 'page', isShortcut = false) => ({
  key,
  focus,
  isShortcut,
});

test.each([
  [on('5'), 'idle', { kind: 'press', tone: '5' }],
  [on('#', 'button'), 'talking', { kind: 'press', tone: '#' }],
  [on('5', 'text'), 'talking', null],
  [on('5', 'page', true), 'idle', null],
  [on('Enter'), 'idle', { kind: 'call' }],
  [on('Enter'), 'ringing', { kind: 'answer' }],
  [on('Enter', 'button'), 'ringing', null],
  [on('Enter'), 'talking', null],
  [on('Escape'), 'ringing', { kind: 'decline' }],
  [on('Escape', 'text'), 'talking', { kind: 'hangUp' }],
  [on('Escape'), 'calling', { kind: 'hangUp' }],
  [on('Escape'), 'idle', null],
  [on('Backspace'), 'idle', { kind: 'erase' }],
  [on('Backspace'), 'talking', null],
  [on('+'), 'idle', { kind: 'press', tone: '+' }],
  [on('+'), 'talking', null],
  [on('q'), 'idle', null],
] as const)('%j while %s', (key, phase, action) => {
  expect(keyAction(key, phase)).toEqual(action);
});
