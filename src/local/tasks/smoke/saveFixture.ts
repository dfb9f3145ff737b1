import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SmokeCall } from './smokeCall.ts';
import { toFixture } from './toFixture.ts';

/**
 * Keeps what the API told of a call, without numbers and ids, as `inbound.json` or `outbound.json`.
 */
export const saveFixture = async (folder: string, call: SmokeCall): Promise<string> => {
  const file = path.join(folder, `${call.direction}.json`);
  const fixture = toFixture(JSON.parse(JSON.stringify(call)));
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(fixture, null, 2)}\n`);
  return file;
};
