import { describe, expect, it } from 'vitest';
import { createBlobPromptStore } from '../../src/store/createBlobPromptStore.ts';
import { countRequests } from './countRequests.ts';
import { promptStoreContract } from './promptStoreContract.ts';
import { freshContainers } from './testContainers.ts';

describe('the prompt store in blobs', () => {
  promptStoreContract(() => createBlobPromptStore(freshContainers()));

  it('makes a private container, and needs one round trip for each of its methods', async () => {
    const containers = freshContainers();
    const store = createBlobPromptStore(containers);
    const bytes = Buffer.from('RIFF');
    await store.put('a.wav', bytes);
    expect((await containers('prompts').getProperties()).blobPublicAccess).toBeUndefined();
    expect(await countRequests(() => store.put('b.wav', bytes))).toBe(1);
    expect(await countRequests(() => store.has('b.wav'))).toBe(1);
    expect(await countRequests(() => store.get('b.wav'))).toBe(1);
  });
});
