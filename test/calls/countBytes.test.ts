import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { countBytes } from '../../src/calls/countBytes.ts';

test('what goes through is the same, and counted', async () => {
  const { content, bytes } = countBytes(Readable.from([Buffer.from('one'), Buffer.from('four')]));
  expect((await buffer(content)).toString()).toBe('onefour');
  expect(bytes()).toBe(7);
});

test('a stream that breaks off fails its reader with the same error', async () => {
  const why = new Error('reset');
  const { content } = countBytes(
    Readable.from(
      (async function* () {
        yield Buffer.from('one');
        throw why;
      })(),
    ),
  );
  await expect(buffer(content)).rejects.toBe(why);
});

test('whoever stops reading stops the source', async () => {
  const source = new Readable({ read: () => undefined });
  const { content } = countBytes(source);
  content.destroy();
  await new Promise((resolve) => source.once('close', resolve));
  expect(source.destroyed).toBe(true);
});
