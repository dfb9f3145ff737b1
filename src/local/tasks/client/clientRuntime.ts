/** What stands around the operations of the client, whatever they are. */
export const clientRuntime = {
  head: `/** An answer by its status. */
export type Answer<Status extends number, Body> = { status: Status; body: Body; headers: Headers };

/** The API does not do what it was asked to; \`problem\` says why and what to do next. */
export class ApiError extends Error {
  status: number;
  problem: Problem | null;

  constructor(status: number, problem: Problem | null) {
    super(problem?.detail ?? \`The API answered \${status}.\`);
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
  }
}

export type ClientOptions = {
  /** Where the API is, such as https://contoso.azurewebsites.net/api. */
  url: string;
  /** The key of the client; none where the host asks for none. */
  key?: string;
};

type Values = Record<string, string | number | boolean | undefined>;

/** Calls the API. A status that is no success is thrown as an ApiError. */
export const createClient = ({ url, key }: ClientOptions) => {
  const send = async <Result>(
    method: string,
    path: string,
    places: Record<string, string>,
    values: Values = {},
    body?: unknown,
  ): Promise<Result> => {
    const query = new URLSearchParams();
    const headers = new Headers(key === undefined ? {} : { 'x-functions-key': key });
    let place = path;
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) continue;
      if (places[name] === 'query') query.set(name, String(value));
      if (places[name] === 'header') headers.set(name, String(value));
      place = place.replace(\`{\${name}}\`, encodeURIComponent(String(value)));
    }
    if (body !== undefined) headers.set('content-type', 'application/json');
    const search = query.size === 0 ? '' : \`?\${query}\`;
    const response = await fetch(\`\${url}\${place}\${search}\`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = text === '' ? null : JSON.parse(text);
    if (!response.ok) throw new ApiError(response.status, json);
    return { status: response.status, body: json, headers: response.headers } as Result;
  };
  return {`,
  tail: `  };
};`,
} as const;
