const maxRequests = 10_000;

/** One request to the service's API, as the control API tells it. */
export type LoggedRequest = {
  readonly method: string;
  /** Path and query, as they came. */
  readonly path: string;
  readonly operation: string;
  readonly body: unknown;
  /** 0 if the connection was cut instead of answered. */
  readonly status: number;
  readonly at: string;
  readonly ms: number;
  /** The Repeatability-Request-ID, and whether the answer was a stored one. */
  readonly requestId?: string;
  readonly replayed?: true;
};

/** The last 10,000 requests, in the order in which they came. */
export type RequestLog = {
  /** Takes the place of a request now; the returned function fills it in. */
  readonly begin: () => (request: LoggedRequest) => void;
  readonly list: () => LoggedRequest[];
};

export function createRequestLog(): RequestLog {
  const places: { request?: LoggedRequest }[] = [];
  return {
    begin: () => {
      const place: { request?: LoggedRequest } = {};
      places.push(place);
      if (places.length > maxRequests) places.shift();
      return (request) => {
        place.request = request;
      };
    },
    list: () => places.flatMap(({ request }) => (request ? [request] : [])),
  };
}
