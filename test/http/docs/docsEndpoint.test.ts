import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { docsEndpoint } from '../../../src/http/docs/docsEndpoint.ts';
import { sampleRequest, thrownBy } from '../sampleRequest.ts';

const program = brotliCompressSync('customElements');
const endpoint = docsEndpoint(async () => program);
const asked = (file?: string, headers = {}) =>
  endpoint(sampleRequest({ params: file === undefined ? {} : { file }, headers }));

test('the page may load its own program, and nothing from elsewhere', async () => {
  const { status, headers, body } = await asked();
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(String(body)).toContain('<!doctype html>');
  expect(String(body)).not.toMatch(/https?:\/\//);
});

test('its program comes as small as the browser takes it', async () => {
  const small = await asked('rapidoc.js', { 'accept-encoding': 'gzip, deflate, br' });
  expect(small).toMatchObject({
    status: 200,
    headers: { 'content-encoding': 'br' },
    body: program,
  });
  const plain = await asked('rapidoc.js', { 'accept-encoding': 'gzip' });
  expect(plain.headers).not.toHaveProperty('content-encoding');
  expect(String(plain.body)).toBe('customElements');
});

test.each(['index.html', '../secrets.json', 'rapidoc.js.br'])('%s is not there', async (file) => {
  expect(await thrownBy(() => asked(file))).toMatchObject({ code: 'unknownPage' });
});

test('a program that was not built is not there', async () => {
  const request = sampleRequest({ params: { file: 'rapidoc.js' } });
  expect(await thrownBy(() => docsEndpoint(async () => null)(request))).toMatchObject({
    code: 'unknownPage',
  });
});
