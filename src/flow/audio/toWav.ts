/** What the provider of telephony plays: mono, 16-bit PCM, this many samples a second. */
export const samplesPerSecond = 16_000;
const bytesPerSample = 2;
const headerLength = 44;

/** A WAV file (mono, 16-bit PCM, 16 kHz) of samples from -32,768 to 32,767. */
export const toWav = (samples: Int16Array): Uint8Array<ArrayBuffer> => {
  const soundLength = samples.length * bytesPerSample;
  const bytes = new Uint8Array(headerLength + soundLength);
  const view = new DataView(bytes.buffer);
  const name = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  name(0, 'RIFF');
  view.setUint32(4, headerLength - 8 + soundLength, true);
  name(8, 'WAVE');
  name(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // mono
  view.setUint32(24, samplesPerSecond, true);
  view.setUint32(28, samplesPerSecond * bytesPerSample, true);
  view.setUint16(32, bytesPerSample, true);
  view.setUint16(34, bytesPerSample * 8, true);
  name(36, 'data');
  view.setUint32(40, soundLength, true);
  samples.forEach((sample, i) => {
    view.setInt16(headerLength + i * bytesPerSample, sample, true);
  });
  return bytes;
};
