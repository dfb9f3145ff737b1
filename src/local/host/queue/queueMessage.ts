import type { TypedData } from '../app/coreTypes.ts';

/** A message as it came from the queue, in the parts the host needs. */
export type QueueMessage = Readonly<{
  messageId: string;
  popReceipt: string;
  messageText: string;
  dequeueCount: number;
  insertedOn: Date;
  expiresOn: Date;
  nextVisibleOn: Date;
}>;

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The text of a message; undefined where it is not in the encoding the app expects. */
export function decodeMessage(text: string, encoding: 'none' | 'base64'): string | undefined {
  if (encoding === 'none') return text;
  return base64.test(text) ? Buffer.from(text, 'base64').toString('utf8') : undefined;
}

const text = (value: string): TypedData => ({ string: value });
const time = (value: Date): TypedData => ({ json: JSON.stringify(value) });

/** What a queue function finds in its context besides the message. */
export function queueMetadata(
  message: QueueMessage,
  decoded: string,
): Readonly<Record<string, TypedData>> {
  return {
    QueueTrigger: text(decoded),
    DequeueCount: { int: message.dequeueCount },
    Id: text(message.messageId),
    PopReceipt: text(message.popReceipt),
    InsertionTime: time(message.insertedOn),
    ExpirationTime: time(message.expiresOn),
    NextVisibleTime: time(message.nextVisibleOn),
  };
}
