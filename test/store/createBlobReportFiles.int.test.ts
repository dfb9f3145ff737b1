import { describe, expect, it } from 'vitest';
import { createBlobReportFiles } from '../../src/store/createBlobReportFiles.ts';
import { reportFilesContract } from './reportFilesContract.ts';
import { freshContainers } from './testContainers.ts';

const day = '2026-11-21';

describe('the files of reports in blobs', () => {
  reportFilesContract(() => createBlobReportFiles(freshContainers()));

  it('are private, and say what they are', async () => {
    const containers = freshContainers();
    await createBlobReportFiles(containers).put(day, 'csv', 'a,b');
    const reports = containers('reports');
    expect((await reports.getProperties()).blobPublicAccess).toBeUndefined();
    const csv = await reports.getBlockBlobClient(`${day}.csv`).getProperties();
    expect(csv.contentType).toBe('text/csv; charset=utf-8');
  });

  it('are not mixed up when one is built anew while it is read', async () => {
    const files = createBlobReportFiles(freshContainers());
    await files.put(day, 'json', 'old');
    const kept = await files.open(day, 'json');
    await files.put(day, 'json', 'new');
    await expect(kept?.read()).rejects.toThrow('get a report: 412');
  });
});
