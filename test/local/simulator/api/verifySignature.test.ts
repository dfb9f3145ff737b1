import { expect, test } from 'vitest';
import { verifySignature } from '../../../../src/local/simulator/api/verifySignature.ts';

const key = Buffer.from('simulator-shared-secret-0123456789').toString('base64');
const body = Buffer.from(
  JSON.stringify({
    playSources: [
      {
        kind: 'text',
        playSourceCacheId: 'greet-1',
        text: { text: 'Hello there', voiceName: 'en-US-JennyNeural' },
      },
    ],
    playTo: [],
    playOptions: { loop: false },
    operationContext: 'play-1',
  }),
);
const scheme = 'HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=';
const request = {
  method: 'POST',
  url: '/calling/callConnections/421f1c00-aaaa-4bbb-8ccc-99d0cf2d0001:play?api-version=2026-03-12',
  headers: {
    'x-ms-date': 'Sun, 22 Nov 2026 03:43:32 GMT',
    host: 'localhost:9999',
    'x-ms-content-sha256': '712WwDXkIEN4MjA9PLphkj/NbYCQxBetzwjrinSsK1k=',
    authorization: `${scheme}3v94pd3LuV63D2Gkl4zYQxGZphB9nZ6LVWeYeGcfMBE=`,
  },
  body,
};
const withHeaders = (headers: Record<string, string>) => ({
  ...request,
  headers: { ...request.headers, ...headers },
});

test('a request that the SDK signed holds', () => {
  expect(verifySignature(request, key)).toBeUndefined();
});

test.each([
  ['another path', { ...request, url: `${request.url}&x=1` }, /signature does not match/],
  ['another verb', { ...request, method: 'PUT' }, /signature does not match/],
  ['another host', withHeaders({ host: 'localhost:9998' }), /signature does not match/],
  ['another date', withHeaders({ 'x-ms-date': new Date(0).toUTCString() }), /does not match/],
  ['no date', withHeaders({ 'x-ms-date': '' }), /x-ms-date/],
  ['another body', { ...request, body: Buffer.from('{}') }, /hash of the body/],
  ['a bearer token', withHeaders({ authorization: 'Bearer x' }), /not an HMAC/],
])('with %s it does not', (_what, changed, complaint) => {
  expect(verifySignature(changed, key)).toMatch(complaint);
});

test('with another key it does not', () => {
  expect(verifySignature(request, 'AAAA')).toMatch(/check the key/);
});

test('a query may be signed as forms are encoded, as the SDK does it', () => {
  const wire = '/availablePhoneNumbers/countries/US/areaCodes?locality=San%20Francisco';
  const spaced = {
    ...withHeaders({
      'x-ms-content-sha256': '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      authorization: `${scheme}o6Qf9sqJhNOp1L+5vZkUM8gThOkbkhXWEM9OcbFh5ZU=`,
    }),
    method: 'GET',
    url: wire,
    body: Buffer.alloc(0),
  };
  expect(verifySignature(spaced, key)).toBeUndefined();
});
