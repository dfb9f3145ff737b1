import assert from 'node:assert/strict';
import type { AudioFiles } from '../../src/flow/audioFiles.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { parseFlow } from '../../src/flow/parseFlow.ts';

/** The flow that a text compiles to; its hash is the text that was hashed. */
export const flowOf = (text: string, audio: AudioFiles = {}): Flow => {
  const parsed = parseFlow({ name: 'test', file: 'test.yaml', text }, audio, (json) => json);
  assert(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
};
