import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pushPrompts } from '../../src/store/pushPrompts.ts';
import { createMemoryPromptStore } from './memoryPromptStore.ts';

describe('pushPrompts', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prompts-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (name: string, text = 'RIFF') => writeFile(join(folder, name), text);

  it('uploads the WAV files that are not there yet, and nothing else', async () => {
    const store = createMemoryPromptStore();
    await write('b.wav');
    await write('a.WAV');
    await write('README.md');
    await store.put('b.wav', Buffer.from('old'));
    expect(await pushPrompts(store, folder)).toEqual({ uploaded: ['a.WAV'], present: ['b.wav'] });
    expect((await store.get('b.wav'))?.bytes).toHaveLength(3);
    expect(await pushPrompts(store, folder)).toEqual({ uploaded: [], present: ['a.WAV', 'b.wav'] });
  });

  it('uploads nothing when one of the files cannot be a prompt', async () => {
    const store = createMemoryPromptStore();
    await write('a.wav');
    await write('two words.wav');
    await expect(pushPrompts(store, folder)).rejects.toThrow(/"two words.wav"/);
    expect(await store.has('a.wav')).toBe(false);
  });

  it('says which folder it cannot read', async () => {
    const missing = join(folder, 'none');
    await expect(pushPrompts(createMemoryPromptStore(), missing)).rejects.toThrow(missing);
  });
});
