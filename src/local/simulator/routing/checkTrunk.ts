import type { Routing, Trunk } from './model.ts';
import { invalidFqdn, invalidPort, missingDomain, reservedDomain } from './routingErrors.ts';

const maxFqdnLength = 249;
const highestPort = 65_535;
const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
/** Three labels at least: the SBC's own, and a domain that can be verified. */
const fqdnPattern = new RegExp(`^(${label}\\.){2,}[a-z]{2,63}$`, 'i');
const ofMicrosoft = /\.(onmicrosoft|azure)\.com$/i;

function isVerified(fqdn: string, domains: Routing['domains']): boolean {
  const domain = fqdn.slice(fqdn.indexOf('.') + 1).toLowerCase();
  return domains === null || domains.some((each) => each.toLowerCase() === domain);
}

/** An SBC as it will stand in the configuration; throws if the service would not take it. */
export function checkTrunk(
  fqdn: string,
  port: number | undefined,
  domains: Routing['domains'],
): Trunk {
  if (fqdn.length > maxFqdnLength || !fqdnPattern.test(fqdn)) throw invalidFqdn(fqdn);
  if (ofMicrosoft.test(fqdn)) throw reservedDomain(fqdn);
  if (port === undefined || port < 1 || port > highestPort) throw invalidPort();
  if (!isVerified(fqdn, domains)) throw missingDomain();
  return { sipSignalingPort: port };
}
