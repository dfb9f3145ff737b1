import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { rebuildOnChange } from '../../../../src/local/tasks/environment/rebuildOnChange.ts';
import { smallApp } from '../smallApp.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const follow = () => {
  const root = temporaryFolder(smallApp);
  const said: string[] = [];
  const done: string[] = [];
  const watch = rebuildOnChange({
    root,
    say: (line) => said.push(line),
    restartHost: async () => void done.push('restarted'),
    pushPrompts: async () => void done.push('pushed'),
  });
  onTestFinished(watch.close);
  const edit = (file: string, text: string) => writeFileSync(path.join(root, 'src', file), text);
  const until = (text: string) =>
    vi.waitUntil(() => said.some((line) => line.includes(text)), { timeout: 10_000 });
  return { said, done, edit, until };
};

test('new flows are compiled and need no new host', async () => {
  const { done, edit, until } = follow();
  edit('flows/support.yaml', smallApp['src/flows/support.yaml'].replace('Hello.', 'Welcome.'));
  await until('Flows compiled again');
  expect(done).toEqual(['pushed']);
});

test('new code needs a new host', async () => {
  const { done, edit, until } = follow();
  edit('later.ts', 'export const answer = 43;');
  await until('Built again');
  expect(done).toEqual(['pushed', 'restarted']);
});

test('a mistake is shown, and nothing else happens', async () => {
  const { said, done, edit, until } = follow();
  edit('flows/support.yaml', 'start: nowhere');
  await until('The last build that was right goes on.');
  expect(said.join('\n')).toContain('support.yaml:');
  expect(done).toEqual([]);
});
