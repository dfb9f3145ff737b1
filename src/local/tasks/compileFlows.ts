import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { builtInSounds } from '../../flow/audio/builtInSounds.ts';
import { wavMistake } from '../../flow/audio/wavMistake.ts';
import type { AudioFile } from '../../flow/audioFiles.ts';
import { compileFlowSet } from '../../flow/compileFlowSet.ts';
import type { FlowSet } from '../../flow/flowSet.ts';
import type { FlowSource, Parsed, Problem } from '../../flow/problem.ts';

const routesName = 'routes';
const calendarsName = 'calendars';
const maxRecordingBytes = 20_971_520;
const shortHashLength = 12;

/** A recording as it was read: what flows are told of it, and its bytes. */
type Recording = Readonly<{ name: string; kept: AudioFile; bytes: Uint8Array }>;

/** 16,000 samples of two bytes a second: the few bytes of headers count as sound. */
const wavMs = ({ length }: Uint8Array): number => Math.ceil(length / 32);

const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The files of a folder with an ending, by name; none if there is no such folder. */
const listFiles = async (folder: string, ending: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    // Editors and macOS keep hidden files of their own beside those that they write.
    return files.filter((name) => name.endsWith(ending) && !name.startsWith('.')).toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

const readSourceFile = async (folder: string, fileName: string): Promise<FlowSource> => {
  const file = join(folder, fileName);
  return { name: parse(fileName).name, file, text: await readFile(file, 'utf8') };
};

const readLists = async (sourceFolder: string): Promise<readonly FlowSource[]> => {
  const folder = join(sourceFolder, 'lists');
  const names = await listFiles(folder, '.txt');
  return Promise.all(names.map((name) => readSourceFile(folder, name)));
};

const readRecording = async (folder: string, name: string): Promise<Recording> => {
  const file = join(folder, name);
  const { size } = await stat(file);
  if (size > maxRecordingBytes) {
    const problem = `it has ${size} bytes, and ${maxRecordingBytes} are the most`;
    return { name, kept: { problem, remedy: 'Shorten it.' }, bytes: new Uint8Array() };
  }
  const bytes = await readFile(file);
  const kept = `${parse(name).name}.${sha256(bytes).slice(0, shortHashLength)}.wav`;
  return { name, kept: wavMistake(bytes) ?? { name: kept, ms: wavMs(bytes) }, bytes };
};

/** A file with the other ending of YAML would be passed over, and its author would wonder why. */
const misnamed = async (folder: string): Promise<readonly Problem[]> =>
  (await listFiles(folder, '.yml')).map((name) => ({
    file: join(folder, name),
    line: 1,
    column: 1,
    message: 'Flows are read from files that end in .yaml.',
    remedy: `Rename it to ${parse(name).name}.yaml.`,
  }));

/** A reader finds the old file or the new one, never half of one. */
const writeWhole = async (file: string, content: string | Uint8Array): Promise<void> => {
  const unfinished = `${file}.${randomUUID()}.tmp`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
};

const writeOut = async (outFolder: string, flows: FlowSet, recordings: readonly Recording[]) => {
  const promptFolder = join(outFolder, 'prompts');
  await mkdir(promptFolder, { recursive: true });
  for (const [file, bytes] of Object.entries(builtInSounds())) {
    await writeWhole(join(promptFolder, file), bytes);
  }
  for (const { kept, bytes } of recordings) {
    if ('name' in kept) await writeWhole(join(promptFolder, kept.name), bytes);
  }
  // Last, so that every recording that it names is there.
  await writeWhole(join(outFolder, 'flows.json'), JSON.stringify(flows));
};

/**
 * Compiles the flows of `sourceFolder` (`*.yaml`, `routes.yaml`, `calendars.yaml`, `lists/*.txt`,
 * `prompts/*.wav`) at the time `now` (milliseconds since 1970) into `outFolder`: `flows.json` and
 * `prompts/<name>.<hash>.wav`. Nothing is written if there is a problem. Rejects if a
 * file cannot be read or written.
 */
export const compileFlows = async (
  sourceFolder: string,
  outFolder: string,
  now: number = Date.now(),
): Promise<Parsed<FlowSet>> => {
  const fileNames = await listFiles(sourceFolder, '.yaml');
  const promptFolder = join(sourceFolder, 'prompts');
  const wavNames = await listFiles(promptFolder, '.wav');
  const sources = await Promise.all(fileNames.map((name) => readSourceFile(sourceFolder, name)));
  const recordings = await Promise.all(wavNames.map((name) => readRecording(promptFolder, name)));
  const audio = Object.fromEntries(recordings.map(({ name, kept }) => [name, kept]));
  const named = (wanted: string) => sources.find(({ name }) => name === wanted) ?? null;
  const [routes, calendars] = [named(routesName), named(calendarsName)];
  const flows = sources.filter((source) => source !== routes && source !== calendars);
  const files = { flows, routes, calendars, lists: await readLists(sourceFolder) };
  const compiled = compileFlowSet(files, audio, sha256, now);
  const passedOver = await misnamed(sourceFolder);
  if (passedOver.length > 0) {
    return { ok: false, problems: [...passedOver, ...(compiled.ok ? [] : compiled.problems)] };
  }
  if (compiled.ok) await writeOut(outFolder, compiled.value, recordings);
  return compiled;
};
