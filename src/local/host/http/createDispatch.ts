import { type CorsRules, corsHeaders } from './corsHeaders.ts';
import type { Endpoint, HostRequest, HostResponse } from './hostRequest.ts';

export type Endpoints = Readonly<{
  admin: Endpoint;
  eventGrid: Endpoint;
  functions: (request: HostRequest) => Promise<HostResponse> | undefined;
  cors: CorsRules;
  homePage: boolean;
}>;

const eventGridPath = /^\/runtime\/webhooks\/eventgrid\/?$/i;
const adminPath = /^\/admin(\/|$)/i;
const homePage: HostResponse = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Functions</title><p>Your function app is up and running.</p>\n',
};

async function route(request: HostRequest, endpoints: Endpoints): Promise<HostResponse> {
  const { pathname } = request.url;
  if (eventGridPath.test(pathname)) return endpoints.eventGrid(request);
  if (adminPath.test(pathname)) return endpoints.admin(request);
  const answer = endpoints.functions(request);
  if (answer !== undefined) return answer;
  if (pathname !== '/') return { status: 404 };
  return endpoints.homePage ? homePage : { status: 204 };
}

/** Sends each request to the endpoint whose it is, and adds what CORS asks for. */
export function createDispatch(endpoints: Endpoints): Endpoint {
  return async (request) => {
    const cors = corsHeaders(request, endpoints.cors);
    if ('access-control-allow-methods' in cors) return { status: 204, headers: cors };
    const response = await route(request, endpoints);
    return { ...response, headers: { ...response.headers, ...cors } };
  };
}
