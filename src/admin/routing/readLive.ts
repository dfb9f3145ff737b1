import type { Provider } from '../provider/provider.ts';
import type { Route, SipConfig, Trunk } from './sipConfig.ts';

/** The SBCs of the resource, and its routes in their order. */
export const readLive = async (
  { sip }: Pick<Provider, 'sip'>,
  options: Readonly<{ abortSignal?: AbortSignal }> = {},
): Promise<SipConfig> => {
  const trunks: Trunk[] = [];
  for await (const { fqdn, sipSignalingPort: port } of sip.listTrunks(options)) {
    trunks.push({ fqdn, port });
  }
  const routes: Route[] = [];
  for await (const route of sip.listRoutes(options)) {
    const { name, description = '', numberPattern: pattern, trunks: used = [] } = route;
    // The service writes null for what the SDK's types leave out.
    routes.push({ name, description: description ?? '', pattern, trunks: used });
  }
  return { trunks, routes };
};
