import { randomUUID } from 'node:crypto';
import { ApiError, invalidRequest } from './apiError.ts';
import type { Service } from './service.ts';

/** The service for calls: numbers for codes, and a chain of ids. */
export const callAutomation: Service = {
  unsigned: (complaint) => new ApiError(401, '7509', complaint),
  noVersion: () => invalidRequest('The query parameter api-version is missing.'),
  invalid: invalidRequest,
  headers: ({ connection }) => ({
    'x-microsoft-skype-chain-id': connection?.correlationId ?? randomUUID(),
  }),
};
