import type { Connection } from './model.ts';
import { isPhone, toIdentifier, toParty } from './toIdentifier.ts';

/** A leg as the API describes it; `state` is a parameter since an answer says "unknown". */
export function toProperties(
  connection: Connection,
  state: string,
): Readonly<Record<string, unknown>> {
  const { conversation, callerId, createdByApp } = connection;
  const called = connection.targets[0];
  return {
    callConnectionId: connection.id,
    // A call that the app has just created has no server call id yet.
    ...(state === 'connecting' ? {} : { serverCallId: conversation.serverCallId }),
    targets: connection.targets.map(toIdentifier),
    callConnectionState: state,
    callbackUri: connection.callbackUri,
    ...(callerId === undefined ? {} : { sourceCallerIdNumber: { value: callerId } }),
    sourceDisplayName: connection.displayName ?? '',
    source: toIdentifier(connection.source),
    correlationId: conversation.correlationId,
    ...(createdByApp ? {} : { answeredBy: { id: connection.user } }),
    ...(!createdByApp && called !== undefined && isPhone(called)
      ? { answeredFor: { value: toParty(called) } }
      : {}),
  };
}
