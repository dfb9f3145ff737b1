import { expect, test } from 'vitest';
import { azFailure } from '../../../src/admin/azure/azFailure.ts';

test.each([
  {
    said: "\u001b[31mERROR: Please run 'az login' to setup account.\u001b[0m",
    failure: { code: 'signIn', message: 'Nobody is signed in to Azure here.' },
    remedy: /^az login/,
  },
  {
    said: 'ERROR: AADSTS70043: The refresh token has expired.\nTo sign in again, run: az login',
    failure: { code: 'signIn' },
    remedy: /^az login/,
  },
  {
    said: `ERROR: Not Found({"error":{"code":"ResourceNotFound","message":"The Resource 'x'"}})`,
    failure: { code: 'notThere', message: expect.stringContaining("The Resource 'x'") },
    remedy: /az account set .*az functionapp list/,
  },
  {
    said: `ERROR: Forbidden({"error":{"code":"AuthorizationFailed","message":"no"}})`,
    failure: { code: 'notAllowed' },
    remedy: /Website Contributor/,
  },
  { said: '', failure: { message: 'az failed: it does not say why.' }, remedy: /az account show/ },
  { said: `ERROR: ${'x'.repeat(900)}`, failure: { code: 'az' }, remedy: /az account show/ },
])('$said', ({ said, failure, remedy }) => {
  const error = azFailure(said);
  expect(error.failure).toMatchObject(failure);
  expect(error.failure.remedy).toMatch(remedy);
  expect(error.message.length).toBeLessThan(400);
});
