import type { PlaySource } from '../api/schemas.ts';
import type { Result, Sounding } from '../calls/model.ts';
import type { SoundSource } from '../recording/soundMs.ts';
import type { World } from '../world.ts';
import { promptDuration } from './promptDuration.ts';
import { readSsml } from './readSsml.ts';
import { readWav } from './readWav.ts';
import { takeSpeechFailure } from './takeSpeechFailure.ts';
import { voiceOf } from './voiceOf.ts';

const maxFileBytes = 10 * 1024 * 1024;
const downloadTimeoutMs = 10_000;

type Heard = { readonly text: string } | { readonly file: string };

/** What is heard, and for how long at factor 1. */
export type Prompt =
  | {
      readonly heard: Heard;
      readonly ms: number;
      readonly sound: Sounding;
      /** What a recording of the call holds of it. */
      readonly source: SoundSource;
    }
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
    const wav = readWav(answer.body);
    if (wav === undefined)
      return fail(400, 8535, 'The file is not WAV, PCM, mono, 16 bit, 16 kHz.');
    const audio = `/_sim/recordings/${world.recordings.keep(answer.body)}`;
    const { ms, pcm } = wav;
    return { heard: { file: url }, ms, sound: { audio }, source: { kind: 'wave', pcm } };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'no answer';
    return fail(400, 8536, `The file could not be downloaded: ${why}.`);
  }
}

/** Words that a speech service speaks, if it is up. */
function speak(world: World, text: string, sound: Sounding): Prompt {
  const failure = takeSpeechFailure(world.faults.current);
  if (failure) return { failure };
  return { heard: { text }, ms: promptDuration(text), sound, source: { kind: 'speech', text } };
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
      return speak(world, text, voiceOf(source));
    }
    case 'ssml': {
      const read = readSsml(source.ssml.ssmlText);
      if ('problem' in read) return fail(400, 8565, `Speech failed, bad SSML: ${read.problem}.`);
      return speak(world, read.text, voiceOf(source));
    }
    default:
      return source satisfies never;
  }
}
