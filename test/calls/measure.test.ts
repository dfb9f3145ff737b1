import { expect, test } from 'vitest';
import { measure } from '../../src/calls/measure.ts';
import { sampleLines } from './sampleLines.ts';

const lines = Object.values(sampleLines).flat();

test.each(lines)('`$message` is a line of constant words', (line) => {
  const told: unknown[] = [];
  measure((...args) => void told.push(args), line);
  const { message, ...fields } = line;
  const level = message === 'lease lost' ? 'warn' : 'info';
  expect(told).toEqual([[level, message, fields]]);
});

test('a log that fails does not make anything else fail', () => {
  const broken = () => {
    throw new Error('nobody listens');
  };
  for (const line of lines) measure(broken, line);
});
