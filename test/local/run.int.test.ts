import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './tasks/temporaryFolder.ts';

const here = path.join(import.meta.dirname, '..', '..', 'src', 'local');

/** An npm that installs nothing, notes how it was called, and fails as it is told to. */
const fakeNpm = `
const fs = require('node:fs');
const path = require('node:path');
fs.appendFileSync(process.env.FAKE_LOG, process.argv.slice(2, 4).join(' ') + '\\n');
if (process.env.FAKE_FAILURE) {
  console.error(process.env.FAKE_FAILURE);
  process.exit(1);
}
if (process.argv[2] === 'ci') fs.mkdirSync('node_modules', { recursive: true });
else {
  const bin = path.join('node_modules', 'node', 'bin');
  fs.mkdirSync(bin, { recursive: true });
  if (process.platform === 'win32') fs.copyFileSync(process.execPath, path.join(bin, 'node.exe'));
  else fs.symlinkSync(process.execPath, path.join(bin, 'node'));
}
`;

const fakeTasks = `
const [task, ...args] = process.argv.slice(2);
if (task === 'start') {
  process.on('disconnect', () => process.exit(7));
  setInterval(() => {}, 1000);
  console.log('started');
} else {
  console.log(JSON.stringify({ task, args }));
  process.exitCode = args.includes('fail') ? 3 : 0;
}
`;

const oldNode = `Object.defineProperty(process, 'versions', {
  value: { ...process.versions, node: '20.1.0' },
});`;

type Options = Readonly<{ failure?: string; old?: boolean }>;

const project = () => {
  const root = temporaryFolder({
    'package.json': '{"type":"module"}',
    'package-lock.json': '{"packages":{}}',
    'npm/package.json': '{"type":"commonjs"}',
    'npm/npm-cli.js': fakeNpm,
    'old.mjs': oldNode,
    'src/local/tasks/cli.ts': fakeTasks,
    'src/local/tasks/build.ts': '',
    'src/local/tasks/start.ts': '',
  });
  cpSync(path.join(here, 'run.mjs'), path.join(root, 'src', 'local', 'run.mjs'));
  cpSync(path.join(here, 'setup'), path.join(root, 'src', 'local', 'setup'), { recursive: true });
  const log = path.join(root, 'npm.log');
  const command = (args: readonly string[], { failure = '', old = false }: Options) => ({
    args: [
      ...(old ? ['--import', './old.mjs'] : []),
      path.join('src', 'local', 'run.mjs'),
      ...args,
    ],
    options: {
      cwd: root,
      encoding: 'utf8' as const,
      env: {
        ...process.env,
        npm_execpath: path.join(root, 'npm', 'npm-cli.js'),
        // The Node that the fake npm brings is this one, which may not be as new as the real one.
        NODE_OPTIONS: process.features.typescript === false ? '--experimental-strip-types' : '',
        FAKE_LOG: log,
        FAKE_FAILURE: failure,
      },
    },
  });
  return {
    root,
    run: (args: readonly string[], options: Options = {}) => {
      const { args: all, options: how } = command(args, options);
      return spawnSync(process.execPath, all, how);
    },
    start: (args: readonly string[]) => {
      const { args: all, options: how } = command(args, {});
      return spawn(process.execPath, all, { ...how, stdio: ['ignore', 'pipe', 'pipe'] });
    },
    npmCalls: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
  };
};

test('packages are installed once, and again when the lock file or node_modules changes', () => {
  const { root, run, npmCalls } = project();
  const first = run(['build', 'a', '--b']);
  expect(first.stderr).toContain('npm ci');
  expect(JSON.parse(first.stdout)).toEqual({ task: 'build', args: ['a', '--b'] });
  const second = run(['build']);
  expect(second.stderr).toBe('');
  expect(npmCalls()).toEqual(['ci --no-fund']);
  rmSync(path.join(root, 'node_modules'), { recursive: true });
  run(['build']);
  expect(npmCalls()).toHaveLength(2);
});

test('a node_modules of the same packages that somebody installed by hand is kept', () => {
  const { root, run, npmCalls } = project();
  const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } };
  cpSync(
    temporaryFolder({
      'package-lock.json': JSON.stringify(lock),
      'node_modules/.package-lock.json': JSON.stringify(lock),
    }),
    root,
    { recursive: true },
  );
  expect(run(['build']).status).toBe(0);
  expect(npmCalls()).toEqual([]);
});

test('a package that somebody adds by hand is no reason to install all again', () => {
  const { root, run, npmCalls } = project();
  run(['build']);
  const lock = { packages: { 'node_modules/a': { version: '1.0.0' } } };
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify(lock));
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  writeFileSync(installed, JSON.stringify(lock));
  expect(run(['build']).stderr).toBe('');
  expect(npmCalls()).toHaveLength(1);
  writeFileSync(installed, '{"packages":{"node_modules/a":{"version":"0.9.0"}}}');
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ ...lock, name: 'x' }));
  run(['build']);
  expect(npmCalls()).toHaveLength(2);
});

test('the exit code is that of the task', () => {
  expect(project().run(['build', 'fail']).status).toBe(3);
});

test.each([
  { why: 'no network', failure: 'npm error code ENOTFOUND', says: 'could not reach the registry' },
  { why: 'lock out of date', failure: 'npm error code EUSAGE', says: 'Run "npm install" once' },
  { why: 'anything else', failure: 'npm error code ENOSPC', says: 'ENOSPC' },
])('when npm fails ($why) the message says what to do, and nothing counts as done', (row) => {
  const { run, npmCalls } = project();
  const failed = run(['build'], { failure: row.failure });
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain(row.says);
  expect(failed.stderr).not.toContain('    at ');
  expect(run(['build']).status).toBe(0);
  expect(npmCalls()).toHaveLength(2);
});

test('an old Node brings a new one, once', () => {
  const { run, npmCalls } = project();
  const first = run(['build'], { old: true });
  expect(first.stderr).toContain('Node 20.1.0 is too old');
  expect(first.status).toBe(0);
  const second = run(['build'], { old: true });
  expect(second.stderr).toBe('');
  expect(npmCalls()).toEqual(['install node@24', 'ci --no-fund']);
});

test('the lock of a run that was killed is taken over', () => {
  const { root, run } = project();
  const gone = spawnSync(process.execPath, ['--version']).pid;
  cpSync(temporaryFolder({ '.local/lock/pid': String(gone) }), root, { recursive: true });
  expect(run(['build']).status).toBe(0);
  expect(existsSync(path.join(root, '.local', 'lock'))).toBe(false);
});

test('an unknown task is refused before anything is installed', () => {
  const { run, npmCalls } = project();
  const refused = run(['../build']);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('Usage:');
  expect(npmCalls()).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'told to stop, it lets the task end in its own time and passes its exit code on',
  async () => {
    const child = project().start(['start']);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([7, null]);
  },
);
