import path from 'node:path';
import type { FunctionsHost, FunctionsHostOptions } from './hostOptions.ts';
import { buildRoutes } from './http/buildRoutes.ts';
import { createAuthorizer } from './http/createAuthorizer.ts';
import { createEndpoints } from './http/createEndpoints.ts';
import { functionKeys } from './http/functionKeys.ts';
import { hostKeys } from './http/hostKeys.ts';
import type { Endpoint } from './http/hostRequest.ts';
import { listFunctions } from './listFunctions.ts';
import type { OpenApp } from './openApp.ts';
import type { HostConfig } from './settings/loadHostConfig.ts';
import type { LocalSettings } from './settings/loadLocalSettings.ts';

export type ServeOptions = Readonly<{
  options: FunctionsHostOptions;
  config: HostConfig;
  settings: LocalSettings;
  folder: string;
  port: number;
}>;

export type ServedApp = Readonly<{
  endpoint: Endpoint;
  about: Pick<FunctionsHost, 'url' | 'functions' | 'keys'>;
}>;

/** The app over HTTP: its routes, its keys, and where everything is reached. */
export function serveApp(app: OpenApp, serve: ServeOptions): ServedApp {
  const { options, config, settings, folder, port } = serve;
  const routes = buildRoutes(app.functions, config.routePrefix);
  const keys = options.enableAuth
    ? (options.keys ?? hostKeys(path.join(folder, 'keys.json')))
    : undefined;
  const clientKeys = functionKeys(path.join(folder, 'functionKeys.json'));
  const url = `http://localhost:${port}`;
  const endpoint = createEndpoints({
    functions: app.functions,
    routes,
    invoke: app.invoke,
    authorize: createAuthorizer(keys, clientKeys.values),
    functionKeys: clientKeys,
    cors: settings,
    timerInput: app.timerInput,
    limits: config.http,
    homePage: options.env.AzureWebJobsDisableHomepage !== 'true',
  });
  const functions = listFunctions(app.functions, routes, url);
  return { endpoint, about: { url, functions, ...(keys === undefined ? {} : { keys }) } };
}
