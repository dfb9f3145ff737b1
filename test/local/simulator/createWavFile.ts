type WavSettings = {
  readonly ms: number;
  readonly rate?: number;
  readonly channels?: number;
  readonly bits?: number;
  readonly format?: number;
};

/** Silence as a WAV file; without settings but its length in the format that the service wants. */
export function createWavFile(settings: WavSettings): Buffer {
  const { ms, rate = 16_000, channels = 1, bits = 16, format = 1 } = settings;
  const dataBytes = (((ms / 1000) * rate * bits) / 8) * channels;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + dataBytes, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(format, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE((rate * channels * bits) / 8, 28);
  header.writeUInt16LE((channels * bits) / 8, 32);
  header.writeUInt16LE(bits, 34);
  header.write('data', 36);
  header.writeUInt32LE(dataBytes, 40);
  return Buffer.concat([header, Buffer.alloc(dataBytes)]);
}
