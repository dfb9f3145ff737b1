import { expect, test } from 'vitest';
import { checkTarget } from '../../src/web/checkTarget.ts';

const hosts: Readonly<Record<string, string[]>> = {
  'crm.example': ['93.184.215.14'],
  'inside.example': ['10.0.0.7'],
  'both.example': ['93.184.215.14', '127.0.0.1'],
};
const resolve = async (name: string) => {
  const found = hosts[name];
  if (found === undefined) throw new Error('ENOTFOUND');
  return found.map((address) => ({ address, family: 4 }));
};
const strict = { allowPrivate: false, isSigned: true, resolve };

test.each([
  ['https://crm.example/calls?of=me', null],
  ['http://crm.example/calls', /https/],
  ['ftp://crm.example/', /https/],
  ['not an address', /https/],
  ['https://me:secret@crm.example/', /password/],
  ['https://crm.example/#part', /#/],
  ['https://inside.example/', /public/],
  ['https://both.example/', /public/],
  ['https://127.0.0.1/', /public/],
  ['https://[::1]/', /public/],
  ['https://169.254.169.254/metadata', /public/],
  ['https://168.63.129.16/', /public/],
  ['https://nowhere.example/', /no host/],
])('%s', async (url, why) => {
  const found = await checkTarget(url, strict);
  if (why === null) expect(found).toBeNull();
  else expect(found).toMatch(why);
});

test('for local work http and this machine are fine', async () => {
  const local = { ...strict, allowPrivate: true };
  expect(await checkTarget('http://127.0.0.1:9000/calls', local)).toBeNull();
});

test('nothing is sent that cannot be signed', async () => {
  const unsigned = { ...strict, isSigned: false };
  expect(await checkTarget('https://crm.example/', unsigned)).toContain('WEBHOOK_SECRETS');
});
