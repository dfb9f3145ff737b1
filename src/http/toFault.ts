import { toHttpError } from './toHttpError.ts';
import type { Reply } from './webRequest.ts';

/**
 * Any error as a fault of ours: a 500 brings a delivery of Event Grid again after 10 s, while the
 * caller still waits; after a 503 it takes 30 s.
 */
export const toFault = (error: unknown): Reply => toHttpError(new Error(String(error)));
