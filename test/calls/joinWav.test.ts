import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { joinWav } from '../../src/calls/joinWav.ts';
import { opening, wavOf, wavWithNote } from './wavFiles.ts';

const joined = async (...opens: Parameters<typeof joinWav>[0]) => buffer(await joinWav(opens));

test('several files become one, with the sound of each after the other', async () => {
  const whole = await joined(
    opening(wavOf(100, 1), 9),
    opening(wavWithNote(50, 2), 1),
    opening(wavOf(30, 3), 1000),
  );
  const plain = Buffer.concat([
    wavOf(100, 1),
    wavOf(50, 2).subarray(44),
    wavOf(30, 3).subarray(44),
  ]);
  plain.writeUInt32LE(36 + 360, 4);
  plain.writeUInt32LE(360, 40);
  expect(whole).toEqual(plain);
});

test('what follows the sound of a file is left out', async () => {
  const trailed = Buffer.concat([wavOf(10, 1), Buffer.from('LIST\u0002\0\0\0xx', 'latin1')]);
  expect(await joined(opening(trailed, 50), opening(wavOf(10, 2)))).toHaveLength(44 + 40);
});

test('where a header does not tell the length, that of the file does', async () => {
  const bytes = wavOf(10, 1);
  bytes.writeUInt32LE(0xffff_ffff, 40);
  const whole = await joined(opening(bytes), opening(wavOf(5, 2)));
  expect(whole.readUInt32LE(40)).toBe(30);
  await expect(joined(opening(bytes, 7, null))).rejects.toThrow(/no WAV file/);
});

test('a file that is none, or that ends too early, spoils the whole', async () => {
  await expect(joined(opening(Buffer.from('<html>'.repeat(20_000)), 999))).rejects.toThrow(
    /no WAV/,
  );
  const short = wavOf(10, 1).subarray(0, 50);
  await expect(joined(opening(short), opening(wavOf(5)))).rejects.toThrow(/14 bytes too early/);
});

test('a recording without files is a mistake', async () => {
  await expect(joinWav([])).rejects.toThrow(/no files/);
});
