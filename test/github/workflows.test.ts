import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stepNames } from '../../src/local/tasks/deploy/steps.ts';

type Permissions = Readonly<Record<string, string>>;
type Step = Readonly<{ name?: string; uses?: string; run?: string; with?: object }>;
type Job = Readonly<{
  steps: readonly Step[];
  permissions?: Permissions;
  environment?: string;
  'timeout-minutes'?: number;
}>;
type Workflow = Readonly<{
  on: Readonly<Record<string, unknown>>;
  permissions?: Permissions;
  concurrency?: Readonly<{ group: string; 'cancel-in-progress': boolean }>;
  jobs: Readonly<Record<string, Job>>;
}>;

const folder = path.join('.github', 'workflows');
const read = (name: string): Workflow => parse(readFileSync(path.join(folder, name), 'utf8'));
const names = readdirSync(folder).sort();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const jobsOf = ({ jobs }: Workflow): readonly Job[] => Object.values(jobs);
const stepsOf = (workflow: Workflow): readonly Step[] =>
  jobsOf(workflow).flatMap(({ steps }) => steps);
const runsOf = (workflow: Workflow): readonly string[] =>
  stepsOf(workflow).flatMap(({ run }) => run ?? []);

/** What a job of a workflow may write; every other permission is to read. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  'codeql.yml': ['security-events'],
  'deploy.yml': ['id-token'],
  'release.yml': ['contents', 'actions'],
  'what-if.yml': ['id-token'],
};

test('there is a workflow for each purpose', () => {
  expect(names).toEqual(['ci.yml', 'codeql.yml', 'deploy.yml', 'release.yml', 'what-if.yml']);
});

describe.each(names)('%s', (name) => {
  const workflow = read(name);

  test('may only read, unless a single job must do more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const granted = jobsOf(workflow).flatMap(({ permissions = {} }) => Object.entries(permissions));
    const written = granted.filter(([, access]) => access !== 'read').map(([what]) => what);
    expect(written).toEqual(mayWrite[name] ?? []);
  });

  test('gives no rights to what comes from elsewhere', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
  });

  test('puts no text of others into a program: it comes by the environment', () => {
    expect(runsOf(workflow).filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('uses actions of a version', () => {
    const version = /^[\w.-]+\/[\w./-]+@(v\d+(\.\d+)*|[0-9a-f]{40})$/;
    const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((uses) => !version.test(uses))).toEqual([]);
  });

  test('ends at some time', () => {
    for (const job of jobsOf(workflow)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('runs tasks that there are', () => {
    const called = runsOf(workflow).flatMap((run) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script = '']) => script),
    );
    expect(called.filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  test('names files that there are', () => {
    const place = /(?<![\w./$-])((?:\.ci|\.github|docs|infra|src|test)\/[\w./-]*\w)/g;
    const named = runsOf(workflow).flatMap((run) => [...run.matchAll(place)].map(([file]) => file));
    // What to deploy is written down first.
    const made = new Set(['infra/production.env']);
    expect(named.filter((file) => !existsSync(file) && !made.has(file))).toEqual([]);
  });
});

test('nothing is deployed twice at once, and no deployment is broken off', () => {
  const { concurrency, jobs } = read('deploy.yml');
  expect(concurrency).toEqual({ group: 'deploy-production', 'cancel-in-progress': false });
  expect(jobs.deploy?.environment).toBe('production');
});

test('a deployment goes through its steps in the order in which they need each other', () => {
  const steps = stepsOf(read('deploy.yml')).flatMap(({ name }) => name ?? []);
  expect(steps).toEqual([
    ...['What is deployed', 'Core', 'Secrets', 'Code', 'Wait for the functions'],
    ...['Prompts', 'Events', 'Doctor'],
  ]);
});

test('every step of a deployment that is not done by an action is one of npm run deploy', () => {
  const runs = runsOf(read('deploy.yml')).join('\n');
  const only = [...runs.matchAll(/--only ([\w,]+)/g)].flatMap(([, given = '']) => given.split(','));
  expect(only).toEqual(stepNames.filter((name) => name !== 'code'));
});

test('a job that may write to the repository runs no code of packages', () => {
  const { release } = read('release.yml').jobs;
  const runs = release?.steps.flatMap(({ run }) => run ?? []).join('\n') ?? '';
  expect(release?.permissions).toMatchObject({ contents: 'write' });
  expect(runs).not.toMatch(/\b(npm|npx|node)\b/);
});

test('packages and actions are kept up to date', () => {
  const { updates } = parse(readFileSync(path.join('.github', 'dependabot.yml'), 'utf8'));
  const kept = updates.map((update: { 'package-ecosystem': string; schedule: object }) => [
    update['package-ecosystem'],
    update.schedule,
  ]);
  expect(kept).toEqual([
    ['npm', { interval: 'weekly' }],
    ['github-actions', { interval: 'weekly' }],
  ]);
});
