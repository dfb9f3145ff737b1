import { expect, test } from 'vitest';
import { setHostVariables } from '../../../../src/local/host/settings/setHostVariables.ts';

test('the app sees what the Core Tools would set, whatever was inherited', () => {
  const env = { WEBSITE_HOSTNAME: 'localhost:1', OTHER: 'kept' };
  setHostVariables(env, '/app', 7071);
  expect(env).toEqual({
    OTHER: 'kept',
    WEBSITE_HOSTNAME: 'localhost:7071',
    AZURE_FUNCTIONS_ENVIRONMENT: 'Development',
    FUNCTIONS_CORETOOLS_ENVIRONMENT: 'true',
    FUNCTIONS_WORKER_RUNTIME: 'node',
    AzureWebJobsScriptRoot: '/app',
  });
});
