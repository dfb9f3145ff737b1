import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  kindOfChange,
  watchSources,
} from '../../../../src/local/tasks/environment/watchSources.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test.each([
  { file: path.join('flows', 'support.yaml'), kind: 'flows' },
  { file: path.join('flows', 'prompts', 'a.wav'), kind: 'flows' },
  { file: path.join('engine', 'decide.ts'), kind: 'code' },
  { file: 'app.ts', kind: 'code' },
  { file: path.join('local', 'run.mjs'), kind: null },
  { file: path.join('local', 'softphone', 'view', 'Page.tsx'), kind: 'page' },
  { file: path.join('local', 'softphone', 'index.html'), kind: 'page' },
  { file: path.join('local', 'softphone', 'view', '.Page.tsx.swp'), kind: null },
  { file: path.join('local', 'simulator', 'cli.ts'), kind: null },
  { file: path.join('engine', 'decide.ts~'), kind: null },
])('$file: $kind', ({ file, kind }) => {
  expect(kindOfChange(file)).toBe(kind);
});

test('a change is reported, also one in a folder that is new', async () => {
  const root = temporaryFolder({ 'src/engine/decide.ts': '1', 'src/flows/a.yaml': '1' });
  const changes: string[] = [];
  const watch = watchSources(root, async (changed) => {
    changes.push(...changed);
  });
  onTestFinished(watch.close);
  writeFileSync(path.join(root, 'src', 'flows', 'a.yaml'), '2');
  await vi.waitUntil(() => changes.includes('flows'), { timeout: 10_000 });
  mkdirSync(path.join(root, 'src', 'policy'));
  writeFileSync(path.join(root, 'src', 'policy', 'refusalOf.ts'), '2');
  await vi.waitUntil(
    () => {
      writeFileSync(path.join(root, 'src', 'policy', 'refusalOf.ts'), String(Math.random()));
      return changes.includes('code');
    },
    { timeout: 10_000, interval: 300 },
  );
});
