export type Wanted = Readonly<{
  endpoint: string;
  numbers: readonly string[];
  /** How many calls at once from each number. */
  wanted: number;
}>;

/** The text of the request by which more calls at once are allowed. */
export const supportRequest = ({ endpoint, numbers, wanted }: Wanted): string =>
  [
    '  Issue type: Service and subscription limits (quotas)',
    '  Service: Azure Communication Services, PSTN calling',
    `  Resource: ${endpoint} (immutable id: the value of CALLBACK_AUDIENCE)`,
    `  Numbers: ${numbers.join(', ') || '<the numbers that calls are placed from>'}`,
    `  Please raise the limit of concurrent outbound calls for each of these numbers to ${wanted}.`,
    '  Use: transactional calls that our customers ask for; <calls a day>, <minutes a call>,',
    '  <countries that are called>. Calls at once now end with 603/560603.',
  ].join('\n');
