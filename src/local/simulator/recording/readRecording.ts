import type { CallRecording, RecordingChunk } from './callRecording.ts';
import { createMixer } from './createMixer.ts';
import { createWaveFile, type WaveFile } from './createWaveFile.ts';

/** A recording that is over as a WAV file: all of it, or one of its chunks. */
export function readRecording(recording: CallRecording, chunk?: RecordingChunk): WaveFile {
  const { durationMs, speakers, track } = recording;
  const { fromMs, toMs } = chunk ?? { fromMs: 0, toMs: durationMs };
  const channels = Math.max(1, speakers.length);
  return createWaveFile(createMixer(track.sounds, speakers), { fromMs, toMs, channels });
}
