/** The endpoint that a connection string of a resource names; empty where it names none. */
export const endpointIn = (connectionString: string): string =>
  /(?:^|;)\s*endpoint=([^;]*)/i.exec(connectionString)?.[1] ?? '';
