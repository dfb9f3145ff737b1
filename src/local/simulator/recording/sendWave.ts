import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import type { WaveFile } from './createWaveFile.ts';
import type { RecordingFile } from './findFile.ts';
import { readRecording } from './readRecording.ts';

type Range = { readonly start: number; readonly end: number };

/** Reads `bytes=a-b` or `bytes=a-`; undefined for all of it, a text for what cannot be served. */
function toRange(header: string, length: number): Range | undefined | 'unsatisfiable' {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
  if (from === undefined) return undefined;
  const start = Number(from);
  const end = to === '' ? length : Math.min(length, Number(to) + 1);
  return start < end ? { start, end } : 'unsatisfiable';
}

/** Sends a file of which nothing has to be in memory but the block at hand. */
export function streamWave(response: ServerResponse, { read }: WaveFile, { start, end }: Range) {
  // A client that goes away in the middle is not worth a word.
  pipeline(Readable.from(read(start, end)), response, () => undefined);
}

/** Sends a recording's file or the range of it that was asked for; returns the status. */
export function sendWave(response: ServerResponse, file: RecordingFile, header: string): number {
  const wave = readRecording(file.recording, file.chunk);
  const { length } = wave;
  const range = toRange(header, length);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${length}`, 'content-length': 0 }).end();
    return 416;
  }
  const part = range ?? { start: 0, end: length };
  const partial = { 'content-range': `bytes ${part.start}-${part.end - 1}/${length}` };
  const status = range ? 206 : 200;
  response.writeHead(status, {
    'content-type': 'audio/wav',
    'content-length': part.end - part.start,
    'accept-ranges': 'bytes',
    ...(range ? partial : {}),
  });
  streamWave(response, wave, part);
  return status;
}
