import type { Values } from '../../settings/readSettings.ts';

/** An identity that an app has; without a client id it is the one that the system gave it. */
export type Identity = Readonly<{ clientId: string | null; principalId: string }>;

/** A function app, as far as it decides about calls. */
export type Site = Readonly<{
  id: string;
  name: string;
  group: string;
  /** `Running`, unless somebody has stopped it. */
  state: string;
  host: string;
  /** Null for an app that is not on Flex Consumption. */
  flex: Readonly<{
    runtime: string;
    version: string;
    /** How many instances stay warm, by what they are for: `http`, `function:<name>`. */
    alwaysReady: Readonly<Record<string, number>>;
  }> | null;
  identities: readonly Identity[];
}>;

/** A setting that stands for a secret in a vault, and whether the platform could read it. */
export type Reference = Readonly<{
  setting: string;
  /** `Resolved`, or why it is not. */
  status: string;
  details: string;
  vault: string;
  secret: string;
}>;

export type DeployedFunction = Readonly<{ name: string; isDisabled: boolean }>;

/** Any resource: what there is to give rights on. */
export type Resource = Readonly<{ id: string; name: string; group: string }>;

/** The Communication Services resource; its principal is null where it has no identity. */
export type Communication = Resource & Readonly<{ principalId: string | null }>;

/** A vault; with rights of its own kind roles say nothing. */
export type Vault = Resource & Readonly<{ byRoles: boolean }>;

export type Filter = Readonly<{ operatorType: string; key: string; values: readonly string[] }>;

/** Where Event Grid delivers. */
export type Destination =
  | Readonly<{ kind: 'function'; app: string; name: string }>
  | Readonly<{ kind: 'webhook'; host: string; path: string }>
  | Readonly<{ kind: 'other'; type: string }>;

/** Where it is put what cannot be delivered: a container, by its id. */
export type DeadLetters = Readonly<{
  container: string;
  /** Whether the topic comes there as itself, and so needs a role. */
  isByIdentity: boolean;
}>;

/** Who is told of what happens in the Communication Services resource. */
export type EventSubscription = Readonly<{
  name: string;
  /** The principal is null where the topic has no identity of its own. */
  topic: Readonly<{ name: string; group: string; principalId: string | null }>;
  /** Null for all that there are. */
  types: readonly string[] | null;
  destination: Destination;
  filters: readonly Filter[];
  /** Whether it looks at the subject of events as well. */
  bySubject: boolean;
  attempts: number;
  minutes: number;
  deadLetters: DeadLetters | null;
  /** `Succeeded` once it delivers. */
  state: string;
}>;

/** What of the resource is logged, and to which workspace. */
export type DiagnosticSetting = Readonly<{
  name: string;
  /** The resource id; empty for what goes elsewhere. */
  workspace: string;
  categories: readonly string[];
  hasAll: boolean;
}>;

/** A role that somebody has. */
export type Grant = Readonly<{ roleId: string; scope: string }>;

/**
 * What only Azure's own management knows of an app; each part is fetched once, when a check first
 * asks for it. Resources are those that the settings name: null where they name none, or one that
 * is not in the subscription.
 */
export type AzureView = Readonly<{
  site: Site;
  /** As they are set: references are not resolved. */
  settings: Values;
  references: () => Promise<readonly Reference[]>;
  functions: () => Promise<readonly DeployedFunction[]>;
  communication: () => Promise<Communication | null>;
  subscriptions: () => Promise<readonly EventSubscription[]>;
  diagnostics: () => Promise<readonly DiagnosticSetting[]>;
  workspace: () => Promise<Resource | null>;
  speech: () => Promise<Resource | null>;
  storage: () => Promise<Resource | null>;
  vaults: () => Promise<readonly Vault[]>;
  grants: (principalId: string) => Promise<readonly Grant[]>;
}>;
