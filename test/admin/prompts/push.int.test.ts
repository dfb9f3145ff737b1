import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { parse, run } from '../../../src/admin/prompts/push.ts';
import { openStorage } from '../../../src/admin/storage/openStorage.ts';
import { silenceWav } from '../../../src/flow/audio/silenceWav.ts';
import { adminWorld, audited } from '../adminWorld.ts';

const folderWith = (...names: readonly string[]): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'prompts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) writeFileSync(path.join(folder, name), silenceWav(100));
  return folder;
};

test.each([
  { argv: [], options: { json: false, as: null } },
  { argv: ['--json', '--as', 'ci'], options: { json: true, as: 'ci' } },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test('uploads what is missing, tells how it gets on, and does nothing twice', async () => {
  const unique = randomBytes(6).toString('hex');
  const [a, b] = [`a.${unique}.wav`, `b.${unique}.wav`];
  const promptsFolder = folderWith(a, b);
  const { stores } = await openStorage({ AzureWebJobsStorage: inject('azurite') });
  await stores.prompts.put(a, silenceWav(100));
  const world = adminWorld({ promptsFolder });
  const deps = {
    ...world.deps,
    storage: async () => ({ ...world.stores, prompts: stores.prompts }),
  };
  const options = { json: false, as: 'ci' };
  expect(await run(options, deps)).toEqual({
    json: { uploaded: [b], present: [a] },
    lines: ['1 uploaded, 1 there already.', `  ${b}`],
    ending: 'done',
  });
  expect(world.progress).toEqual([`1 of 1: ${b}`]);
  expect((await stores.prompts.get(b))?.bytes).toEqual(Buffer.from(silenceWav(100)));
  expect((await run(options, deps)).lines).toEqual(['0 uploaded, 2 there already.']);
  expect((await audited(world)).map(({ who, what }) => `${who} ${what}`)).toEqual([
    'ci prompts.push',
    'ci prompts.push',
  ]);
});

test('without a build there is nothing to upload', async () => {
  const { deps } = adminWorld();
  await expect(run({ json: false, as: null }, deps)).rejects.toMatchObject({
    failure: { code: 'noPrompts', remedy: 'Build them: npm run build' },
  });
});
