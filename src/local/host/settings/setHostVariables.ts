import type { Environment } from './loadLocalSettings.ts';

/**
 * Sets the variables that the Core Tools set for an app on a developer's machine. The host name is
 * always ours: one inherited from another process would send the app's callbacks there.
 */
export function setHostVariables(env: Environment, root: string, port: number): void {
  env.WEBSITE_HOSTNAME = `localhost:${port}`;
  env.AZURE_FUNCTIONS_ENVIRONMENT = 'Development';
  env.FUNCTIONS_CORETOOLS_ENVIRONMENT = 'true';
  env.FUNCTIONS_WORKER_RUNTIME = 'node';
  env.AzureWebJobsScriptRoot = root;
}
