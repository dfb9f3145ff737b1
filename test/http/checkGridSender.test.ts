import { expect, test } from 'vitest';
import { checkGridSender } from '../../src/http/checkGridSender.ts';
import type { GridTrust } from '../../src/http/checkGridTrust.ts';

const [older, newer] = ['a'.repeat(32), 'b'.repeat(32)];
const verify: GridTrust['verify'] = async (header) => {
  if (header === 'Bearer good') return 'ok';
  return header === 'Bearer unknown' ? 'unavailable' : { refused: `not ${header}` };
};
const byKey: GridTrust = { keys: [newer, older], verify: null };
const byToken: GridTrust = { keys: [], verify };
const byBoth: GridTrust = { keys: [newer], verify };

const keyed = (key: string) => ({ headers: { 'x-switchboard-key': key }, query: {} });
const coded = (code: string) => ({ headers: {}, query: { code } });
const signed = (token: string) => ({ headers: { authorization: `Bearer ${token}` }, query: {} });
const bare = { headers: {}, query: {} };

test.each([
  ['the newer key', byKey, keyed(newer)],
  ['the older key', byKey, keyed(older)],
  ['a key in the address', byKey, coded(newer)],
  ['a token', byToken, signed('good')],
  ['a token, where a key would do too', byBoth, signed('good')],
  ['a key, where a token would do too', byBoth, keyed(newer)],
  ['a token beside a wrong key', byBoth, { ...signed('good'), query: { code: 'wrong' } }],
])('%s lets in', async (_, trust, request) => {
  await checkGridSender(trust, request, () => expect.unreachable());
});

test.each([
  ['no key', byKey, bare, 'there is no key'],
  ['an empty key', byKey, keyed(''), 'there is no key'],
  ['a wrong key', byKey, keyed(`${newer}c`), 'the key is none of EVENT_GRID_KEYS'],
  ['a wrong key in the address', byKey, coded('x'), 'the key is none of EVENT_GRID_KEYS'],
  ['a token where only keys count', byKey, signed('good'), 'there is no key'],
  ['a key where only tokens count', byToken, keyed(newer), 'not null'],
  ['a wrong token', byBoth, signed('bad'), 'not Bearer bad'],
])('%s does not, and the log says why, but no key', async (_, trust, request, why) => {
  const logged: unknown[] = [];
  const check = checkGridSender(trust, request, (...line) => void logged.push(line));
  await expect(check).rejects.toMatchObject({ code: 'unauthorized' });
  expect(logged).toEqual([['warn', 'events of a sender who is not trusted', { why }]]);
});

test('while nobody can tell, it is a fault of ours', async () => {
  const check = checkGridSender(byToken, signed('unknown'), () => {});
  await expect(check).rejects.toThrow(/are away/);
  await expect(check).rejects.not.toHaveProperty('code');
});
