import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { RecordingFiles } from '../../src/calls/recordingFiles.ts';
import type { RecordingLocation } from '../../src/calls/recordingReady.ts';

export type FilesUnderTest = Readonly<{
  files: RecordingFiles;
  /** Puts a file there. */
  put: (location: RecordingLocation, bytes: Buffer) => void;
}>;

const locationOf = (name: string) =>
  `https://us.asm.skype.com/v1/objects/${name}` as RecordingLocation;

/** What the files of recordings keep to, wherever they are. */
export const recordingFilesContract = (create: () => Promise<FilesUnderTest>): void => {
  it('gives a file whole, and says how long it is', async () => {
    const { files, put } = await create();
    const bytes = Buffer.from('RIFF and all the rest');
    put(locationOf('whole'), bytes);
    const download = await files.download(locationOf('whole'));
    if (download.kind !== 'downloaded') throw new Error(JSON.stringify(download));
    expect(download.length).toBe(bytes.length);
    expect(await buffer(download.content)).toEqual(bytes);
  });

  it('calls a file without bytes empty, and one that is not there gone', async () => {
    const { files, put } = await create();
    put(locationOf('empty'), Buffer.alloc(0));
    expect(await files.download(locationOf('empty'))).toEqual({ kind: 'empty' });
    expect(await files.download(locationOf('nowhere'))).toMatchObject({ kind: 'gone' });
  });

  it('deletes what is there, and what is not', async () => {
    const { files, put } = await create();
    put(locationOf('old'), Buffer.from('RIFF'));
    expect(await files.delete(locationOf('old'))).toEqual({ kind: 'deleted' });
    expect(await files.download(locationOf('old'))).toMatchObject({ kind: 'gone' });
    expect(await files.delete(locationOf('old'))).toEqual({ kind: 'deleted' });
  });
};
