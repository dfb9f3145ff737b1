import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { HelpAsked } from '../../src/admin/helpAsked.ts';
import { nouns } from '../../src/admin/nouns.ts';

const verbs = Object.entries(nouns).flatMap(([noun, { verbs: some = {} }]) =>
  Object.entries(some).map(([verb, bound]) => ({ noun, verb, bound })),
);

const alone = Object.entries(nouns).flatMap(([noun, { alone: bound, summary }]) =>
  bound === undefined ? [] : [{ noun, bound, summary }],
);

const helpOf = (start: () => unknown): string => {
  try {
    start();
    return 'no help was shown';
  } catch (thrown) {
    return thrown instanceof HelpAsked ? thrown.message : String(thrown);
  }
};

test.each(verbs)('$noun $verb has a file, help, examples and --json', ({ noun, verb, bound }) => {
  const folder = path.join(import.meta.dirname, '..', '..', 'src', 'admin', noun);
  expect(existsSync(path.join(folder, `${verb}.ts`))).toBe(true);
  expect(bound.command().name()).toBe(verb);
  const help = helpOf(() => bound.start(['--help']));
  expect(help).toContain(`Usage: npm run admin -- ${noun} ${verb}`);
  expect(help).toMatch(new RegExp(`Examples:\n  npm run admin -- ${noun} ${verb}`));
  expect(help).toContain('--json');
  // Each example is one that can be typed.
  const examples = [...help.matchAll(/^ {2}npm run admin -- \S+ \S+ ?(.*)$/gm)];
  for (const [, example = ''] of examples) {
    const argv = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(([, a, b]) => a ?? b ?? '');
    expect(bound.start(argv).json).toBe(argv.includes('--json'));
  }
});

test.each(alone)('$noun is a command by itself, with the same', ({ noun, bound, summary }) => {
  const folder = path.join(import.meta.dirname, '..', '..', 'src', 'admin', noun);
  expect(existsSync(path.join(folder, `${noun}.ts`))).toBe(true);
  expect(bound.command().name()).toBe(noun);
  const help = helpOf(() => bound.start(['--help']));
  expect(help).toContain(`Usage: npm run admin -- ${noun} [options]`);
  expect(help.replace(/\s+/g, ' ')).toContain(summary);
  const examples = [...help.matchAll(/^ {2}npm run admin -- (\S+) ?(.*)$/gm)];
  expect(examples.length).toBeGreaterThan(0);
  for (const [, named, example = ''] of examples) {
    expect(named).toBe(noun);
    const argv = example.split(' ').filter((part) => part !== '');
    expect(bound.start(argv).json).toBe(argv.includes('--json'));
  }
});
