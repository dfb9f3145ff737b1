import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { ReportFiles } from '../../src/calls/reportStore.ts';

const day = '2026-11-21';

/** What every place for the files of reports does. */
export const reportFilesContract = (create: () => ReportFiles): void => {
  it('keeps files and replaces them, each under its name', async () => {
    const files = create();
    expect(await files.open(day, 'html')).toBeNull();
    await files.put(day, 'html', '<p>old</p>');
    await files.put(day, 'html', '<p>Grüße</p>');
    await files.put(day, 'csv', Readable.from([Buffer.from('a,'), Buffer.from('b')]));
    const csv = await files.open(day, 'csv');
    expect(csv && (await text(await csv.read()))).toBe('a,b');
    const kept = await files.open(day, 'html');
    expect(kept?.length).toBe(14);
    expect(kept && (await text(await kept.read()))).toBe('<p>Grüße</p>');
    expect(await files.open(day, 'json')).toBeNull();
  });

  it('a file whose pieces end in an error leaves the one before', async () => {
    const files = create();
    await files.put(day, 'csv', Readable.from([Buffer.from('old')]));
    const broken = async function* () {
      yield Buffer.from('new');
      throw new Error('the calls cannot be read');
    };
    await expect(files.put(day, 'csv', broken())).rejects.toThrow('the calls cannot be read');
    const kept = await files.open(day, 'csv');
    expect(kept && (await text(await kept.read()))).toBe('old');
  });

  it('removes the files of a day together, and what is not there may be removed', async () => {
    const files = create();
    await files.remove(day);
    await files.put(day, 'json', '{}');
    await files.put(day, 'csv', 'a');
    await files.put('2026-11', 'html', '<p>');
    await files.remove(day);
    expect([await files.open(day, 'json'), await files.open(day, 'csv')]).toEqual([null, null]);
    expect(await files.open('2026-11', 'html')).not.toBeNull();
  });
};
