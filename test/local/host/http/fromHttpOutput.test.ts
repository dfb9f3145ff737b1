import { expect, test } from 'vitest';
import { fromHttpOutput } from '../../../../src/local/host/http/fromHttpOutput.ts';

test.each([[{}], [{ returnValue: null }], [{ returnValue: {} }]])(
  'nothing returned (%o) is 204',
  (response) => {
    expect(fromHttpOutput(response)).toEqual({ status: 204 });
  },
);

test('a response keeps its status, headers, cookies and body, but not its framing', () => {
  const http = {
    statusCode: '201',
    headers: { 'x-a': 'b', 'content-length': '999', 'transfer-encoding': 'chunked' },
    cookies: [
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ],
    body: { bytes: Buffer.from('hi') },
  };
  expect(fromHttpOutput({ returnValue: { http } })).toEqual({
    status: 201,
    headers: { 'x-a': 'b', 'set-cookie': ['a=1', 'b=2'] },
    body: Buffer.from('hi'),
  });
});
