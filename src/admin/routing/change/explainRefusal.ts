import { type Failure, failureOf } from '../../adminError.ts';
import { providerFailure } from '../../provider/providerFailure.ts';

/** What to do about each refusal of the provider, by its inner code. */
const remedies: Readonly<Record<string, string>> = {
  MissingDomain:
    'Verify the domain of the SBC in the portal first: Direct routing, Domains. It is the name ' +
    'of the SBC without its first label, and only the portal can do it.',
  InvalidTrunkFqdn: 'Write the full name of the SBC, in a domain of yours: sbc1.contoso.com.',
  InvalidTrunkSipSignalingPort:
    'Write the port at which the SBC takes SIP over TLS; 5061 is usual.',
  MissingTrunk: 'A route names an SBC that is gone: somebody else may have changed the trunks.',
  InvalidRouteName: 'Give each route a name of 1 to 256 characters.',
  InvalidRouteNumberPattern: 'Write a regular expression such as ^\\+1\\d{10}$.',
  RouteWithDuplicatedTrunk: 'Name each SBC once in a route.',
  DuplicatedRoute: 'Give each route a name of its own.',
  EmptyPatch: 'Please report it, with the file that led to it.',
};

/** What the person at the keyboard is told of a write that failed; null for a fault of ours. */
export const explainRefusal = (thrown: unknown): Failure | null => {
  const failure = failureOf(thrown) ?? providerFailure(thrown);
  if (failure === null) return null;
  return { ...failure, remedy: remedies[failure.code] ?? failure.remedy };
};
