import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { silenceWav } from '../../../src/flow/audio/silenceWav.ts';
import { formatProblem } from '../../../src/flow/formatProblem.ts';
import { compileFlows } from '../../../src/local/tasks/compileFlows.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compile-flows-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, 'flows', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
};
const compile = () => compileFlows(join(folder, 'flows'), join(folder, 'out'));
const problemsOf = async () => {
  const compiled = await compile();
  const from = join(folder, 'flows');
  return compiled.ok ? ['ok'] : compiled.problems.map((p) => formatProblem(p).replace(from, ''));
};

const hello = 'start: a\nsteps: { a: { say: { prompt: { file: hello.wav } } } }\n';
const routes = 'routes: [{ flow: hello }]\n';

test('flows and recordings are written, these under a name made of their content', async () => {
  const recording = silenceWav(20);
  await write({ 'hello.yaml': hello, 'routes.yaml': routes, 'prompts/hello.wav': recording });
  const compiled = await compile();
  const [beep, kept = '', music, silence] = (
    await readdir(join(folder, 'out', 'prompts'))
  ).toSorted();
  expect(beep).toBe('beep-1.wav');
  expect(kept).toMatch(/^hello\.[0-9a-f]{12}\.wav$/);
  expect(music).toBe('hold-music-1.wav');
  expect(silence).toBe('silence-400.wav');
  expect(new Uint8Array(await readFile(join(folder, 'out', 'prompts', kept)))).toEqual(recording);
  const written: unknown = JSON.parse(await readFile(join(folder, 'out', 'flows.json'), 'utf8'));
  expect(compiled).toEqual({ ok: true, value: written, warnings: [] });
  expect(written).toMatchObject({
    flows: {
      hello: {
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        steps: { a: { prompt: { file: kept } } },
      },
    },
    routes: [{ action: { flow: 'hello' } }],
  });
});

test('nothing is written if there is a problem, and what was there stays', async () => {
  await write({ 'hello.yaml': 'start: a\nsteps: { a: { hangup: {} } }\n', 'routes.yaml': routes });
  await compile();
  const before = await readFile(join(folder, 'out', 'flows.json'), 'utf8');
  await write({ 'hello.yaml': 'start: b\nsteps: { a: { hangup: {} } }\n' });
  expect((await compile()).ok).toBe(false);
  expect(await readFile(join(folder, 'out', 'flows.json'), 'utf8')).toBe(before);
  expect(await readdir(join(folder, 'out'))).toEqual(['flows.json', 'prompts']);
});

test('a recording that cannot be played is a problem of the flow that names it', async () => {
  const recording = silenceWav(20);
  recording[22] = 2;
  await write({ 'hello.yaml': hello, 'routes.yaml': routes, 'prompts/hello.wav': recording });
  expect(await problemsOf()).toEqual([
    expect.stringMatching(
      /^.hello\.yaml:2:38 {2}`hello\.wav` cannot be played: it has 2 channels, not 1\. — Conv/,
    ),
  ]);
});

test('a file with the other ending is not passed over', async () => {
  await write({ 'hello.yml': hello, 'routes.yaml': 'routes: []\n' });
  expect(await problemsOf()).toEqual([
    expect.stringMatching(
      /^.hello\.yml:1:1 {2}Flows are read from files that end in \.yaml\. — Rename it to h/,
    ),
  ]);
});

test('hidden files and folders are passed over, and a folder may have no routes', async () => {
  await write({ '._hello.yaml': '\0', 'old.yaml/hello.yaml': 'x' });
  const compiled = await compile();
  expect(compiled.ok && compiled.value).toEqual({
    flows: {},
    routes: [],
    calendars: {},
    lists: {},
  });
  expect(compiled.ok && compiled.warnings.map(({ message }) => message)).toEqual([
    'There are no routes, so that every call is ignored.',
  ]);
});

test('calendars and lists lie beside the flows, and are compiled with them', async () => {
  const calendar = '{ zone: UTC, hours: {}, holidays: [{ date: 2026-12-31 }] }';
  await write({
    'hello.yaml':
      'start: a\nsteps: { a: { hours: { calendar: office, open: end, closed: end } } }\n',
    'routes.yaml': 'routes: [{ callerList: block, ignore: true }, { flow: hello }]\n',
    'calendars.yaml': `calendars: { office: ${calendar} }\n`,
    'lists/block.txt': '+1900*  # costly\n',
    'lists/notes.md': 'no list',
  });
  const on = (day: string) =>
    compileFlows(join(folder, 'flows'), join(folder, 'out'), Date.parse(day));
  expect(await on('2026-11-01')).toMatchObject({ ok: true, warnings: [{ line: 1 }] });
  expect(await on('2026-10-01')).toMatchObject({
    ok: true,
    warnings: [],
    value: {
      calendars: { office: { zone: 'UTC' } },
      flows: { hello: { calendars: { office: { zone: 'UTC' } } } },
      lists: { block: { numbers: [], prefixes: ['+1900'] } },
    },
  });
  await write({ 'lists/block.txt': '+1900x\n' });
  expect(await problemsOf()).toEqual([
    '/lists/block.txt:1:1  "+1900x" is no number, nor the beginning of numbers. — Write ' +
      '`+14255550100`, or `+1425*` for all numbers that begin so.',
  ]);
});
