import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { startResource } from '../../local/simulator/startResource.ts';
import { accessKey } from '../../local/simulator/startSimulator.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { yamlOf } from './routingWorld.ts';

const cli = path.join(import.meta.dirname, '..', '..', '..', 'dist', 'admin', 'cli.cjs');

type Ended = Readonly<{ code: number | null; stdout: string; stderr: string }>;

/** Runs the built command line with a file, beside the simulator, which lives in this process. */
const call = (connection: string, yaml: string, ...args: readonly string[]): Promise<Ended> => {
  const file = path.join(temporaryFolder({ 'r.yaml': yaml }), 'r.yaml');
  const env = {
    PATH: process.env.PATH,
    AzureWebJobsStorage: inject('azurite'),
    ACS_CONNECTION_STRING: connection,
  };
  return new Promise((resolve) => {
    const all = [cli, 'routing', ...args, ...(args[0] === 'show' ? [] : ['--file', file])];
    const child = execFile(process.execPath, all, { env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
};

const two = yamlOf(['sbc1', 'sbc2'], { us: 'sbc1 sbc2', gb: 'sbc2' });

test('plan, apply, test and show; nobody is asked where nobody sits', async () => {
  const { url } = await startResource();
  const connection = `endpoint=${url}/;accesskey=${accessKey}`;
  const planned = await call(connection, two, 'plan', '--json');
  expect([planned.code, JSON.parse(planned.stdout).changes.length]).toEqual([1, 4]);
  const unasked = await call(connection, two, 'apply');
  expect(unasked.code).toBe(3);
  expect(unasked.stderr).toContain('+ trunk sbc1.contoso.com:5061');
  expect(unasked.stderr).toContain(
    'Nobody is there to answer, and nothing was changed.\nAdd --yes',
  );
  const applied = await call(connection, two, 'apply', '--yes');
  expect(applied.code).toBe(0);
  expect(applied.stderr).toContain('3 of 3: replaced the routes by 2 routes');
  const tested = await call(connection, two, 'test', '+442079460100', '--json');
  expect([tested.code, JSON.parse(tested.stdout)]).toMatchObject([0, { routes: [{ name: 'gb' }] }]);
  expect((await call(connection, two, 'show')).stdout).toContain('gb');
  expect(await call(connection, two, 'plan')).toMatchObject({ code: 0 });
}, 60_000);

test.each([
  {
    what: 'a wrong key',
    says: 'az login',
    connect: (url: string) => `endpoint=${url}/;accesskey=AAAA`,
  },
  {
    what: 'an endpoint where nobody is',
    says: 'its name is right',
    connect: () => `endpoint=http://127.0.0.1:9/;accesskey=${accessKey}`,
  },
])(
  '$what ends with a sentence and a code',
  async ({ says, connect }) => {
    const { url } = await startResource();
    const { code, stderr } = await call(connect(url), two, 'apply', '--yes');
    expect(code).toBe(4);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
  },
  30_000,
);

test.each([
  { args: ['test', 'abc'], yaml: two, code: 2, says: 'as it is dialled' },
  { args: ['plan', '--fil', 'x'], yaml: two, code: 2, says: 'Did you mean --file?' },
  { args: ['plan'], yaml: yamlOf(['sbc1'], { us: 'sbc2' }), code: 3, says: 'not among the trunks' },
  { args: ['plan'], yaml: 'trunks: [', code: 3, says: 'r.yaml:1:' },
])(
  '$args ends with $code: $says',
  async ({ args, yaml, code, says }) => {
    const ended = await call('endpoint=http://127.0.0.1:9/;accesskey=AAAA', yaml, ...args);
    expect([ended.code, ended.stdout]).toEqual([code, '']);
    expect(ended.stderr).toContain(says);
  },
  30_000,
);
