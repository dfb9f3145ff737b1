import type { CallAsked } from '../calls/callAsked.ts';
import {
  type SuppressionDeps,
  suppressNumber,
  unsuppressNumber,
} from '../calls/changeSuppression.ts';
import { type PreviewDeps, previewCall } from '../calls/previewCall.ts';
import { type RequestDeps, requestCall } from '../calls/requestCall.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';

export type ClientDeps = RequestDeps & PreviewDeps & SuppressionDeps;

export type Requests = ReturnType<typeof bindRequests>;

/** What API clients can ask for, with all that it needs; the first argument is their name. */
export const bindRequests = (deps: ClientDeps) => ({
  request: (client: string, asked: CallAsked, delayMs: number) =>
    requestCall(deps, client, asked, delayMs),
  preview: (client: string, asked: CallAsked) => previewCall(deps, client, asked),
  suppress: (client: string, number: PhoneNumber, reason: string) =>
    suppressNumber(deps, client, number, reason),
  unsuppress: (client: string, number: PhoneNumber) => unsuppressNumber(deps, client, number),
  find: deps.suppressed.find,
});
