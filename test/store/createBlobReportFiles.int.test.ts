import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { createBlobReportFiles } from '../../src/store/createBlobReportFiles.ts';
import { freshContainers } from './testContainers.ts';

const day = '2026-11-21';

describe('the files of reports in blobs', () => {
  it('are kept and replaced, each under its name, and are private', async () => {
    const containers = freshContainers();
    const files = createBlobReportFiles(containers);
    expect(await files.open(day, 'html')).toBeNull();
    await files.put(day, 'html', '<p>old</p>');
    await files.put(day, 'html', '<p>Grüße</p>');
    await files.put(day, 'csv', 'a,b');
    const kept = await files.open(day, 'html');
    expect(kept?.length).toBe(14);
    expect(kept && (await text(await kept.read()))).toBe('<p>Grüße</p>');
    expect(await files.open(day, 'json')).toBeNull();
    const reports = containers('reports');
    expect((await reports.getProperties()).blobPublicAccess).toBeUndefined();
    const csv = await reports.getBlockBlobClient(`${day}.csv`).getProperties();
    expect(csv.contentType).toBe('text/csv; charset=utf-8');
  });

  it('are removed together, and what is not there may be removed', async () => {
    const files = createBlobReportFiles(freshContainers());
    await files.remove(day);
    await files.put(day, 'json', '{}');
    await files.put(day, 'csv', '');
    await files.remove(day);
    expect([await files.open(day, 'json'), await files.open(day, 'csv')]).toEqual([null, null]);
  });

  it('are not mixed up when one is built anew while it is read', async () => {
    const files = createBlobReportFiles(freshContainers());
    await files.put(day, 'json', 'old');
    const kept = await files.open(day, 'json');
    await files.put(day, 'json', 'new');
    await expect(kept?.read()).rejects.toThrow('get a report: 412');
  });
});
