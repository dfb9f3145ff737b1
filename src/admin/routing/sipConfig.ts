/** An SBC, by its name and the port at which it takes calls. */
export type Trunk = Readonly<{ fqdn: string; port: number }>;

/** Which numbers go to which SBCs. */
export type Route = Readonly<{
  name: string;
  /** Empty for none. */
  description: string;
  /** A regular expression of .NET, found anywhere in the dialled number. */
  pattern: string;
  /** The names of SBCs. */
  trunks: readonly string[];
}>;

/** All of direct routing: one document; the first route that matches a number comes first. */
export type SipConfig = Readonly<{ trunks: readonly Trunk[]; routes: readonly Route[] }>;
