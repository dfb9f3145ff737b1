import type { LogRow } from './model.ts';

/** A request as it was performed. */
export type LoggedOperation = {
  /** The simulator's name of the operation: `play`. */
  readonly name: string;
  readonly status: number;
  readonly ms: number;
  readonly correlationId: string | undefined;
  readonly legId: string | undefined;
};

/** What the service calls its operations, where it is more than a capital letter. */
const names: Readonly<Record<string, string>> = {
  answer: 'AnswerCall',
  create: 'CreateCall',
  redirect: 'RedirectCall',
  reject: 'RejectCall',
  transfer: 'TransferCallToParticipant',
  hangUp: 'HangUpCall',
  terminate: 'TerminateCall',
  get: 'GetCall',
  listParticipants: 'GetParticipants',
  cancelMedia: 'CancelAllMediaOperations',
  hold: 'HoldParticipant',
  unhold: 'UnholdParticipant',
  mute: 'MuteParticipants',
  sendDtmf: 'SendDtmfTones',
  startContinuousDtmf: 'StartContinuousDtmfRecognition',
  stopContinuousDtmf: 'StopContinuousDtmfRecognition',
  getRecording: 'GetRecordingProperties',
};

/** A row of ACSCallAutomationIncomingOperations; a connection that was cut counts as a 500. */
export function toOperationRow(operation: LoggedOperation): LogRow {
  const { correlationId, legId, ms, name } = operation;
  const status = operation.status === 0 ? 500 : operation.status;
  return {
    CorrelationId: correlationId ?? '',
    CallConnectionId: legId ?? '',
    OperationName: names[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    OperationVersion: '2026-03-12',
    ResultType: status < 400 ? 'Succeeded' : 'Failed',
    ResultSignature: status,
    DurationMs: Math.round(ms),
    Level: status < 400 ? 'Informational' : 'Error',
  };
}
