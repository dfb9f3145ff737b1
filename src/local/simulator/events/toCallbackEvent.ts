import type { Connection, Result } from '../calls/model.ts';

const apiVersion = '2026-03-12';
const typePrefix = 'Microsoft.Communication.';

/** A CloudEvent as the service posts it to a callback address. */
export type CloudEvent = {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly time: string;
  readonly specversion: '1.0';
  readonly datacontenttype: 'application/json';
  readonly subject: string;
};

export type EventDetails = {
  readonly result?: Result;
  /** The operation's own context; CallConnected and its like give the leg's. */
  readonly context?: string | undefined;
  /** Instead of the leg's callback address. */
  readonly callbackUri?: string | undefined;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Instead of the leg's own. */
  readonly source?: string;
};

/** Writes an event of a leg; `time` is ISO 8601 with a Z. */
export function toCallbackEvent(
  connection: Pick<Connection, 'id' | 'conversation'>,
  name: string,
  details: EventDetails,
  stamp: { readonly id: string; readonly time: string },
): CloudEvent {
  const source = details.source ?? `calling/callConnections/${connection.id}`;
  const { serverCallId, correlationId } = connection.conversation;
  return {
    id: stamp.id,
    source,
    type: `${typePrefix}${name}`,
    data: {
      ...details.data,
      version: apiVersion,
      ...(details.context === undefined ? {} : { operationContext: details.context }),
      resultInformation: details.result ?? { code: 200, subCode: 0, message: '' },
      callConnectionId: connection.id,
      serverCallId,
      correlationId,
      publicEventType: `${typePrefix}${name}`,
    },
    // The service writes seven decimals and a numeric offset.
    time: stamp.time.replace('Z', '0000+00:00'),
    specversion: '1.0',
    datacontenttype: 'application/json',
    subject: source,
  };
}
