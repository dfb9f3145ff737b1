import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/local/tasks/package.ts';
import { useHouse } from './house.ts';

const root = path.join(import.meta.dirname, '../..');
const alone = mkdtempSync(path.join(tmpdir(), 'switchboard-'));

const context = {
  root,
  args: [],
  env: process.env,
  signal: new AbortController().signal,
  print: () => undefined,
  say: () => undefined,
};
await run(context);
const zip = unzipSync(readFileSync(path.join(root, '.local', 'switchboard.zip')));
for (const [file, bytes] of Object.entries(zip)) {
  mkdirSync(path.dirname(path.join(alone, file)), { recursive: true });
  writeFileSync(path.join(alone, file), bytes);
}

const house = useHouse({ root: alone });

afterAll(() => {
  rmSync(alone, { recursive: true, force: true });
});

test('what would be published, unpacked into an empty folder, takes a call', async () => {
  expect(Object.keys(zip)).not.toContainEqual(expect.stringContaining('node_modules'));
  const id = await house.dial([{ hear: 'Welcome' }, { press: '2' }]);
  const { transcript } = await house.ended(id);
  expect(transcript).toContainEqual(
    expect.objectContaining({ kind: 'transferred', to: '+18005551002' }),
  );
});
