import { expect, test } from 'vitest';
import { readTree } from '../tidy/readTree.ts';
import { docs } from './docs.ts';

const page = docs.find(({ path }) => path === 'docs/after-2028.md')?.text ?? '';
const [, table = ''] = /<!-- after2028:knows -->\n([\s\S]*?)<!-- \/after2028 -->/.exec(page) ?? [];

const importsAcs = /(?:from|import\() ?'(?:@azure\/communication-[^']+|[^']*\/acs\/[^']+)'/;
const sources = readTree().filter(
  ({ path }) => /^src\/.*\.ts$/.test(path) && !path.startsWith('src/local/'),
);
const knows = sources.filter(
  ({ path, text }) => path.startsWith('src/acs/') || importsAcs.test(text),
);

const linesOf = (files: typeof sources): number =>
  files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const rooms = [...new Set(knows.map(({ path }) => roomOf(path)))].toSorted();

/** What the page says of a room: files and lines. */
const said = (room: string): readonly number[] => {
  const line = table.split('\n').find((text) => text.startsWith(`| ${room} |`)) ?? '';
  const cells = line.split('|').slice(2, 4);
  return cells.map((cell) => Number(cell.replace(/[*,\s]/g, '')));
};

/** The page need not change with every line of code, only when it would mislead. */
const seventh = 1 / 7;
const isAbout = (value: number, actual: number): boolean =>
  Math.abs(value - actual) <= Math.max(2, actual * seventh);

test('the page names every room that knows the provider, and no other', () => {
  const named = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, room]) => room);
  expect(named.toSorted()).toEqual(rooms);
});

test.each(rooms)('what the page says of src/%s is about right', (room) => {
  const own = knows.filter(({ path }) => roomOf(path) === room);
  const [files = 0, lines = 0] = said(`\`${room}\``);
  expect(isAbout(files, own.length), `${files} files, really ${own.length}`).toBe(true);
  expect(isAbout(lines, linesOf(own)), `${lines} lines, really ${linesOf(own)}`).toBe(true);
});

test('so is what it says of all together', () => {
  const [files = 0, lines = 0] = said('**together**');
  expect(isAbout(files, knows.length)).toBe(true);
  expect(isAbout(lines, linesOf(knows))).toBe(true);
  const [, all = '', share = ''] = /some ([\d,]+) lines .*: (\d+) %/.exec(table) ?? [];
  expect(isAbout(Number(all.replace(',', '')), linesOf(sources))).toBe(true);
  expect(isAbout(Number(share), (linesOf(knows) / linesOf(sources)) * 100)).toBe(true);
});

test('the commands that a provider must carry out are as many as the page says', () => {
  const commands = sources.find(({ path }) => path === 'src/engine/command.ts')?.text ?? '';
  const [, union = ''] = /export type ProviderCommand =([^;]+);/.exec(commands) ?? [];
  expect(page).toContain(`for ${union.match(/\|/g)?.length} kinds of commands`);
});
