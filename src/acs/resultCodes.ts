/** The service's two numbers for how something ended: a SIP-like class and the precise reason. */
export type ResultCodes = Readonly<{ code: number; subCode: number }>;
