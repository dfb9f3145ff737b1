import { expect, test } from 'vitest';
import { matchRoute, operationNames } from '../../../../src/local/simulator/api/matchRoute.ts';

const base = '/calling/callConnections';

test.each([
  ['POST', base, 'create', []],
  ['POST', `${base}:answer`, 'answer', []],
  ['POST', `${base}:redirect`, 'redirect', []],
  ['POST', `${base}:reject`, 'reject', []],
  ['GET', `${base}/c1`, 'get', ['c1']],
  ['DELETE', `${base}/c1`, 'hangUp', ['c1']],
  ['POST', `${base}/c1:terminate`, 'terminate', ['c1']],
  ['POST', `${base}/c1:transferToParticipant`, 'transfer', ['c1']],
  ['POST', `${base}/a%2Fb%2Bc%3Dd:play`, 'play', ['a/b+c=d']],
  ['POST', `${base}/c1:recognize`, 'recognize', ['c1']],
  ['POST', `${base}/c1:cancelAllMediaOperations`, 'cancelMedia', ['c1']],
  ['POST', '/calling/recordings', 'startRecording', []],
  ['GET', '/calling/recordings/r1', 'getRecording', ['r1']],
  ['DELETE', '/calling/recordings/r1', 'stopRecording', ['r1']],
  ['POST', '/calling/recordings/r1:pause', 'pauseRecording', ['r1']],
  ['POST', '/calling/recordings/r1:resume', 'resumeRecording', ['r1']],
  ['GET', '/phoneNumbers', 'listNumbers', []],
  ['GET', '/phoneNumbers/%2B14255550100', 'getNumber', ['+14255550100']],
  ['GET', '/phoneNumbers/+14255550100', 'getNumber', ['+14255550100']],
  ['DELETE', '/phoneNumbers/%2B14255550100', 'releaseNumber', ['+14255550100']],
  ['PATCH', '/phoneNumbers/%2B1/capabilities', 'updateNumber', ['+1']],
  ['GET', '/phoneNumbers/operations/search_1', 'getNumberOperation', ['search_1']],
  ['DELETE', '/phoneNumbers/operations/search_1', 'cancelNumberOperation', ['search_1']],
  ['GET', '/availablePhoneNumbers/countries', 'listCountries', []],
  ['GET', '/availablePhoneNumbers/countries/US/offerings', 'listOfferings', ['US']],
  ['GET', '/availablePhoneNumbers/countries/US/localities', 'listLocalities', ['US']],
  ['GET', '/availablePhoneNumbers/countries/US/areaCodes', 'listAreaCodes', ['US']],
  ['POST', '/availablePhoneNumbers/countries/US/:search', 'searchNumbers', ['US']],
  ['GET', '/availablePhoneNumbers/searchResults/1', 'getSearchResult', ['1']],
  ['POST', '/availablePhoneNumbers/:purchase', 'purchaseNumbers', []],
  ['POST', '/operatorInformation/:search', 'lookUpOperator', []],
  ['GET', '/sip', 'getSip', []],
  ['PATCH', '/sip', 'updateSip', []],
  ['POST', '/identities', 'createUser', []],
  ['DELETE', '/identities/8%3Aacs%3Aa_b', 'deleteUser', ['8:acs:a_b']],
  ['POST', '/identities/8%3Aacs%3Aa_b/:issueAccessToken', 'issueAccessToken', ['8:acs:a_b']],
  ['POST', '/identities/8%3Aacs%3Aa_b/:revokeAccessTokens', 'revokeTokens', ['8:acs:a_b']],
  ['GET', `${base}/c1/participants`, 'listParticipants', ['c1']],
  ['GET', `${base}/c1/participants/4%3A%2B14255550100`, 'getParticipant', ['c1', '4:+14255550100']],
])('%s %s is %s', (method, path, name, params) => {
  expect(matchRoute(method, path)).toMatchObject({ operation: { name }, params });
});

test.each([
  ['PUT', base],
  ['POST', `${base}/c1:fly`],
  ['GET', `${base}/%E0%A4%A`],
  ['GET', '/calling'],
])('%s %s is nothing', (method, path) => {
  expect(matchRoute(method, path)).toBeUndefined();
});

test('each operation has one name', () => {
  expect(new Set(operationNames).size).toBe(operationNames.length);
});
