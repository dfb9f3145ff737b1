/** What an API client may do. */
export const clientScopes = ['place', 'read-own', 'read-all', 'admin'] as const;
export type ClientScope = (typeof clientScopes)[number];

/**
 * A service that uses the API. `place`: place calls, cancel its own, add to the do-not-call list;
 * `read-own` and `read-all`: see calls; `admin`: everything.
 */
export type ApiClient = Readonly<{ name: string; scopes: readonly ClientScope[] }>;

/** Everybody, as long as no client has been made known. */
export const defaultClient: ApiClient = { name: 'default', scopes: ['admin'] };

const clientName = /^[a-z][a-z0-9-]{0,49}$/;

/** Whether a client may be called so; `default` stands for everybody. */
export const isClientName = (text: string): boolean =>
  clientName.test(text) && text !== defaultClient.name;

export const hasScope = ({ scopes }: ApiClient, scope: ClientScope): boolean =>
  scopes.includes(scope) || scopes.includes('admin');
