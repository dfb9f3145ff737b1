import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startSimulator } from '../startSimulator.ts';

const startWithPage = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'page-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, 'index.html'), '<title>Page</title>');
  await writeFile(path.join(folder, 'index-a_B1.js'), 'export {}');
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  return startSimulator({ pageFolder: folder });
};

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/?x=1', 'text/html; charset=utf-8'],
  ['/index-a_B1.js', 'text/javascript; charset=utf-8'],
])('%s is served as %s, under a strict policy', async (file, type) => {
  const { url } = await startWithPage();
  const { status, headers } = await fetch(`${url}${file}`);
  expect([status, headers.get('content-type')]).toEqual([200, type]);
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('what the browser has already is not sent again', async () => {
  const { url } = await startWithPage();
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  const again = await fetch(url, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const head = await fetch(url, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '19']);
});

test.each(['/secret.txt', '/none.js', '/..%2findex.html', '/a/index.html', '/.html'])(
  '%s is not there',
  async (file) => {
    const { url } = await startWithPage();
    expect((await fetch(`${url}${file}`)).status).toBe(404);
  },
);

test('a page that has not been built is said to be so', async () => {
  const { url } = await startSimulator({ pageFolder: path.join(tmpdir(), 'no page is here') });
  expect(await (await fetch(url)).text()).toContain('npm run build');
});
