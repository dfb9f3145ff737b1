import { buffer } from 'node:stream/consumers';
import type { BlockBlobClient } from '@azure/storage-blob';
import { checkPrompt, isPromptName } from './checkPrompt.ts';
import type { ContainerClientFor } from './createBlobContainers.ts';
import { hasStatus } from './hasStatus.ts';
import type { PromptStore, StoredPrompt } from './promptStore.ts';
import { runOperation } from './runOperation.ts';

const container = 'prompts';
const contentType = 'audio/wav';
/** A file is larger than a row, and a slow line may have to carry it. */
const transferTimeoutMs = 30_000;

const download = async (blob: BlockBlobClient): Promise<StoredPrompt | null> => {
  try {
    const bytes = await runOperation({
      what: 'get a prompt',
      run: async (abortSignal) => {
        const response = await blob.download(0, undefined, { abortSignal, maxRetryRequests: 0 });
        const stream = response.readableStreamBody;
        return stream === undefined ? Buffer.alloc(0) : buffer(stream);
      },
      repeatable: true,
      create: null,
      timeoutMs: transferTimeoutMs,
    });
    return { bytes, contentType };
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
};

const upload = async (
  containers: ContainerClientFor,
  name: string,
  bytes: Uint8Array,
): Promise<void> => {
  checkPrompt(name, bytes);
  const client = containers(container);
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  await runOperation({
    what: 'put a prompt',
    run: (abortSignal) =>
      client.getBlockBlobClient(name).upload(body, body.length, {
        abortSignal,
        blobHTTPHeaders: { blobContentType: contentType },
      }),
    repeatable: true,
    create: (abortSignal) => client.createIfNotExists({ abortSignal }),
    timeoutMs: transferTimeoutMs,
  });
};

/**
 * Keeps the audio of prompts in the private container `prompts`.
 * @throws StorageError when storage itself fails; `put` also Error for a bad name or size
 */
export const createBlobPromptStore = (containers: ContainerClientFor): PromptStore => ({
  get: async (name) =>
    isPromptName(name) ? download(containers(container).getBlockBlobClient(name)) : null,
  has: async (name) =>
    isPromptName(name) &&
    runOperation({
      what: 'look for a prompt',
      run: (abortSignal) => containers(container).getBlockBlobClient(name).exists({ abortSignal }),
      repeatable: true,
      create: null,
    }),
  put: (name, bytes) => upload(containers, name, bytes),
});
