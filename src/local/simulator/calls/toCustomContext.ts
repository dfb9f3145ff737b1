type Headers = Readonly<Record<string, string>> | undefined;

/** The headers that a request gives along. */
export type GivenContext = { sipHeaders?: Headers; voipHeaders?: Headers } | undefined;

/** Only headers that are there reach the other side. */
export function toCustomContext(given: GivenContext): Record<string, unknown> | undefined {
  const { sipHeaders = {}, voipHeaders = {} } = given ?? {};
  const isEmpty = Object.keys(sipHeaders).length + Object.keys(voipHeaders).length === 0;
  return isEmpty ? undefined : { sipHeaders, voipHeaders };
}
