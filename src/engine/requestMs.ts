import type { RequestStep } from '../flow/requestStep.ts';
import { requestSlackMs, requestTimeoutMs } from './limits.ts';

/** How long a web service is waited for, all tries together and what lies between them. */
export const requestMs = ({ timeoutMs, retries }: RequestStep): number =>
  Math.min(timeoutMs * (retries + 1) + requestSlackMs, requestTimeoutMs);
