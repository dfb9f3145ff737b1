import type { PlaySource } from '../api/schemas.ts';
import type { Result, Sounding } from '../calls/model.ts';
import type { World } from '../world.ts';
import { promptDuration } from './promptDuration.ts';
import { readSsml } from './readSsml.ts';
import { readWav } from './readWav.ts';
import { voiceOf } from './voiceOf.ts';

const maxFileBytes = 10 * 1024 * 1024;
const downloadTimeoutMs = 10_000;

type Heard = { readonly text: string } | { readonly file: string };

/** What is heard, and for how long at factor 1. */
export type Prompt =
  | { readonly heard: Heard; readonly ms: number; readonly sound: Sounding }
  | { readonly failure: Result };

const fail = (code: number, subCode: number, message: string): Prompt => ({
  failure: { code, subCode, message },
});

async function loadFile(world: World, url: string): Promise<Prompt> {
  try {
    const answer = await world.client.send({
      method: 'GET',
      url,
      headers: { accept: 'audio/wav, */*' },
      timeoutMs: downloadTimeoutMs,
      maxBytes: maxFileBytes,
    });
    if (answer.status !== 200) {
      return fail(400, 8536, `The file could not be downloaded: it answered ${answer.status}.`);
    }
    const ms = readWav(answer.body);
    if (ms === undefined) return fail(400, 8535, 'The file is not WAV, PCM, mono, 16 bit, 16 kHz.');
    const audio = `/_sim/recordings/${world.recordings.keep(answer.body)}`;
    return { heard: { file: url }, ms, sound: { audio } };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'no answer';
    return fail(400, 8536, `The file could not be downloaded: ${why}.`);
  }
}

/** Gets a prompt ready: a file is really downloaded, SSML is really read. */
export async function loadPrompt(world: World, source: PlaySource): Promise<Prompt> {
  switch (source.kind) {
    case 'file':
      return loadFile(world, source.file.uri);
    case 'text': {
      const { text, voiceName, sourceLocale } = source.text;
      if (!voiceName && !sourceLocale) {
        return fail(400, 8565, 'Speech failed: give voiceName, or sourceLocale and voiceKind.');
      }
      return { heard: { text }, ms: promptDuration(text), sound: voiceOf(source) };
    }
    case 'ssml': {
      const read = readSsml(source.ssml.ssmlText);
      if ('problem' in read) return fail(400, 8565, `Speech failed, bad SSML: ${read.problem}.`);
      return { heard: read, ms: promptDuration(read.text), sound: voiceOf(source) };
    }
    default:
      return source satisfies never;
  }
}
