export type Trunk = { readonly sipSignalingPort: number };

export type TrunkRoute = {
  readonly description: string | null;
  readonly name: string;
  /** A .NET regular expression. */
  readonly numberPattern: string;
  /** FQDNs. */
  readonly trunks: readonly string[];
};

/** The whole of direct routing: one document. */
export type SipConfiguration = {
  /** By FQDN. */
  readonly trunks: Readonly<Record<string, Trunk>>;
  /** The first that matches a number comes first. */
  readonly routes: readonly TrunkRoute[];
};

/** What a PATCH says: a trunk of null goes, and routes take the place of all that there were. */
export type SipPatch = {
  readonly trunks?:
    | Readonly<Record<string, { readonly sipSignalingPort?: number | undefined } | null>>
    | undefined;
  readonly routes?: readonly TrunkRoute[] | undefined;
};

export type Routing = {
  configuration: SipConfiguration;
  /** The domains that are verified for the resource; null means that all are. */
  domains: readonly string[] | null;
};
