/** What else a refusal may say: the input that it is about, and the reason behind the reason. */
export type ErrorDetails = {
  readonly target?: string;
  readonly inner?: { readonly code: string; readonly message: string };
};

/** A refusal as the service words it: `{"error":{"code","message"}}`. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: ErrorDetails;

  constructor(status: number, code: string, message: string, details: ErrorDetails = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** The body of the refusal. */
export function toErrorBody({ code, message, details }: ApiError): unknown {
  const { target, inner } = details;
  return {
    error: {
      code,
      message,
      ...(target === undefined ? {} : { target }),
      ...(inner === undefined ? {} : { innererror: inner }),
    },
  };
}

/** The call has ended, or never was. */
export const callNotFound = (): ApiError => new ApiError(404, '8522', 'Call not found.');

/** The request does not read as the service wants it. */
export const invalidRequest = (message: string): ApiError => new ApiError(400, '8523', message);

/** Media was asked for before the call was connected. */
export const notEstablished = (): ApiError =>
  new ApiError(400, '8501', 'This action needs an established call; it is still connecting.');

/** Speech was asked of a leg that was made without a speech resource. */
export const speechNotConfigured = (): ApiError =>
  new ApiError(
    405,
    '8522',
    'Speech needs callIntelligenceOptions.cognitiveServicesEndpoint when the call is made.',
  );

/** The resource's identity may not use the speech resource. */
export const speechNotLinked = (): ApiError =>
  new ApiError(
    400,
    '8567',
    'Service Principal for the Azure Communication Service Resource is not configured.',
  );
