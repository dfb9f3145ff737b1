import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** What came in, as the host's endpoints look at it. */
export type HostRequest = Readonly<{
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  /** The body, whole; throws BodyTooLargeError past the limit. */
  body: () => Promise<Uint8Array>;
}>;

/** What goes out. */
export type HostResponse = Readonly<{
  status: number;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
}>;

export type Endpoint = (request: HostRequest) => Promise<HostResponse>;
