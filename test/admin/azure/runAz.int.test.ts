import { expect, test } from 'vitest';
import { runAz } from '../../../src/admin/azure/runAz.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { type Answers, standInAz } from './standInAz.ts';

const signal = new AbortController().signal;
const refused = (code: string) =>
  expect.objectContaining({ failure: expect.objectContaining({ code }) });

const ask = (answers: Answers, ...args: string[]) => runAz(standInAz(answers).env)(args, signal);

// The stand-in is a script, which Windows does not start.
const onUnix = test.skipIf(process.platform === 'win32');

onUnix('what az prints is JSON, and it is asked for nothing else', async () => {
  const { env, asked } = standInAz({ 'account show': { user: 'ada' } });
  expect(await runAz(env)(['account', 'show', '--a', '$(b) ; c'], signal)).toEqual({ user: 'ada' });
  expect(asked()).toEqual([
    ['account', 'show', '--a', '$(b) ; c', '--output', 'json', '--only-show-errors'],
  ]);
});

onUnix('what az says when it fails is told with what to do', async () => {
  const stderr = "ERROR: Please run 'az login' to setup account.";
  await expect(ask({ everything: { stderr, code: 1 } }, 'account', 'show', '--x')).rejects.toEqual(
    refused('signIn'),
  );
  await expect(ask({}, 'account', 'show', '--x')).rejects.toEqual(refused('notThere'));
});

test('az may not be there', async () => {
  const env = { PATH: temporaryFolder() };
  await expect(runAz(env)(['account', 'show'], signal)).rejects.toEqual(refused('noAz'));
});

onUnix('az that hangs is ended', async () => {
  const { env } = standInAz({ 'account show': {} });
  await expect(runAz(env, 1)(['account', 'show', '--x'], signal)).rejects.toMatchObject({
    message: 'az did not answer within 0.001 s.',
  });
});

onUnix('whoever gives up ends it', async () => {
  const { env } = standInAz({ 'account show': {} });
  const end = new AbortController();
  const running = runAz(env)(['account', 'show', '--x'], end.signal);
  end.abort();
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
});
