import { expect, test } from 'vitest';
import { HelpAsked } from '../../src/admin/helpAsked.ts';
import { nouns } from '../../src/admin/nouns.ts';
import { parseLine } from '../../src/admin/parseLine.ts';

const helpOf = (...argv: readonly string[]): HelpAsked => {
  try {
    parseLine(argv);
  } catch (thrown) {
    if (thrown instanceof HelpAsked) return thrown;
    throw thrown;
  }
  throw new Error('no help');
};

test('noun and verb come first, the rest is for the verb', () => {
  expect(parseLine(['switch', 'list', '--json']).json).toBe(true);
  expect(parseLine(['switch', 'list']).json).toBe(false);
});

test.each([
  { argv: ['--help'], ending: 'done' },
  { argv: ['help'], ending: 'done' },
  { argv: [], ending: 'usage' },
])('$argv lists every noun', ({ argv, ending }) => {
  const help = helpOf(...argv);
  expect(help.ending).toBe(ending);
  for (const [noun, { summary }] of Object.entries(nouns)) {
    expect(help.message).toMatch(new RegExp(`^  ${noun} +${summary}$`, 'm'));
  }
});

test.each([
  { argv: ['switch', '--help'], ending: 'done' },
  { argv: ['help', 'switch'], ending: 'done' },
  { argv: ['switch'], ending: 'usage' },
])('$argv lists the verbs of the noun', ({ argv, ending }) => {
  const help = helpOf(...argv);
  expect(help.ending).toBe(ending);
  expect(help.message).toMatch(/Usage: npm run admin -- switch <verb>.*on .*off .*list /s);
});

test('a noun that is a command by itself takes the rest of the line', () => {
  expect(parseLine(['doctor', '--json']).json).toBe(true);
  expect(parseLine(['doctor']).json).toBe(false);
  expect(helpOf('help', 'doctor').message).toBe(helpOf('doctor', '--help').message);
  expect(helpOf('doctor', '--help').message).toMatch(/^Usage: npm run admin -- doctor \[options\]/);
  expect(() => parseLine(['doctor', '--jsn'])).toThrow('Did you mean --json?');
});

test('a number is enough where a noun has a usual verb', () => {
  expect(parseLine(['rates', '+442079460100', '--json']).json).toBe(true);
  expect(() => parseLine(['rates', '+44'])).toThrow('Write a telephone number');
  expect(() => parseLine(['rates', 'shw', '+442079460100'])).toThrow('Did you mean show?');
  expect(() => parseLine(['numbers', '+442079460100'])).toThrow("unknown command '+442079460100'");
});

test('the help of a verb is shown in both ways', () => {
  expect(helpOf('switch', 'help', 'on').message).toBe(helpOf('switch', 'on', '--help').message);
});

test.each([
  { argv: ['swich', 'on', 'x'], says: 'Did you mean switch?' },
  { argv: ['switch', 'onn', 'x'], says: 'Did you mean on?' },
  { argv: ['constructor', 'name'], says: "unknown command 'constructor'" },
  { argv: ['switch', 'toString'], says: "unknown command 'toString'" },
  { argv: ['--json', 'switch', 'list'], says: "unknown option '--json'" },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parseLine(argv)).toThrow(says);
});
