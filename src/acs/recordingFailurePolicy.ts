import { type PipelinePolicy, RestError } from '@azure/core-rest-pipeline';
import * as z from 'zod';

const errorBody = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const maxTextLength = 500;

const readBody = (text: string): Readonly<{ code?: string; message: string }> => {
  try {
    return errorBody.parse(JSON.parse(text)).error;
  } catch {
    // An error page of whatever stands before the storage.
    return { message: text.slice(0, maxTextLength) };
  }
};

/**
 * Throws for a recording's file that was refused, with the status of the answer. The SDK itself
 * reads every refusal as JSON of another shape: of an HTML page it makes a SyntaxError, of the
 * service's own errors an object without a status.
 */
export const recordingFailurePolicy: PipelinePolicy = {
  name: 'recordingFailure',
  sendRequest: async (request, next) => {
    const response = await next(request);
    const isFile = request.headers.has('OriginalUrl');
    if (!isFile || response.status < 300) return response;
    const { code, message } = readBody(response.bodyAsText ?? '');
    const details = { statusCode: response.status, request, response };
    throw new RestError(message, { ...details, ...(code !== undefined && { code }) });
  },
};
