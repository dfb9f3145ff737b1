import { writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { rebuildOnChange } from '../../../../src/local/tasks/environment/rebuildOnChange.ts';
import { smallApp } from '../smallApp.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const follow = () => {
  const script = '<script type="module" src="./main.ts"></script>';
  const root = temporaryFolder({
    ...smallApp,
    'src/local/softphone/index.html': `<!doctype html><title>a</title>${script}`,
    'src/local/softphone/main.ts': 'document.title = "before";',
  });
  const said: string[] = [];
  const done: string[] = [];
  const watch = rebuildOnChange({
    root,
    say: (line) => said.push(line),
    restartHost: async () => void done.push('restarted'),
    pushPrompts: async () => void done.push('pushed'),
    showFlows: async () => void done.push('shown'),
  });
  onTestFinished(watch.close);
  const edit = (file: string, text: string) => writeFileSync(path.join(root, 'src', file), text);
  const until = (text: string) =>
    vi.waitUntil(() => said.some((line) => line.includes(text)), { timeout: 10_000 });
  return { root, said, done, edit, until };
};

test('new flows are compiled and need no new host', async () => {
  const { done, edit, until } = follow();
  edit('flows/support.yaml', smallApp['src/flows/support.yaml'].replace('Hello.', 'Welcome.'));
  await until('Flows compiled again');
  expect(done).toEqual(['pushed', 'shown']);
});

test('new code needs a new host', async () => {
  const { done, edit, until } = follow();
  edit('later.ts', 'export const answer = 43;');
  await until('Built again');
  expect(done).toEqual(['pushed', 'shown', 'restarted']);
});

test('a mistake is shown, and nothing else happens', async () => {
  const { said, done, edit, until } = follow();
  edit('flows/support.yaml', 'start: nowhere');
  await until('The last build that was right goes on.');
  expect(said.join('\n')).toContain('support.yaml:');
  expect(done).toEqual([]);
});

test('a new page is built while the app goes on, and a mistake leaves the old one', async () => {
  const { root, said, done, edit, until } = follow();
  const built = async () => {
    const folder = path.join(root, 'dist', 'softphone');
    const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
    return readFile(path.join(folder, names[0] ?? ''), 'utf8');
  };
  edit('local/softphone/main.ts', 'document.title = "after";');
  await until('The softphone is built again');
  expect(await built()).toContain('after');
  edit('local/softphone/main.ts', 'document.title = ;');
  await until('The softphone stays as it was.');
  expect(said.join('\n')).toContain('main.ts');
  expect(await built()).toContain('after');
  expect(done).toEqual([]);
});
