import type { WireEntry } from '../state/messages.ts';
import { explainCode } from './explainCode.ts';

const names: Readonly<Record<string, string>> = {
  IncomingCall: 'somebody calls',
  CallConnected: 'the call is through',
  CallDisconnected: 'the app’s leg has ended',
  CreateCallFailed: 'the call did not come about',
  AnswerFailed: 'answering failed',
  ParticipantsUpdated: 'who is there',
  PlayStarted: 'the prompt begins',
  PlayCompleted: 'the prompt is over',
  PlayCanceled: 'the prompt was cut off',
  PlayFailed: 'the prompt failed',
  RecognizeCompleted: 'an answer',
  RecognizeFailed: 'no answer that counts',
  RecognizeCanceled: 'listening was cut off',
  CallTransferAccepted: 'the caller has been put through',
  CallTransferFailed: 'the transfer failed',
  AddParticipantSucceeded: 'somebody has come in',
  AddParticipantFailed: 'somebody did not come',
  CancelAddParticipantSucceeded: 'the invitation was taken back',
  CancelAddParticipantFailed: 'the invitation could not be taken back',
  RemoveParticipantSucceeded: 'somebody was removed',
  RemoveParticipantFailed: 'somebody could not be removed',
  HoldFailed: 'holding failed',
  ContinuousDtmfRecognitionToneReceived: 'a key',
  ContinuousDtmfRecognitionStopped: 'no more keys are told',
  SendDtmfTonesCompleted: 'the keys are through',
  SendDtmfTonesFailed: 'the keys did not get through',
  answer: 'take the call',
  reject: 'refuse the call',
  redirect: 'let it ring elsewhere',
  create: 'place a call',
  play: 'play a prompt',
  recognize: 'ask and listen',
  cancelMedia: 'stop prompts and listening',
  transfer: 'put the caller through',
  hangUp: 'leave the call',
  terminate: 'end the call for everybody',
  get: 'how is the call?',
  listParticipants: 'who is there?',
  getParticipant: 'who is that?',
  addParticipant: 'let somebody come in',
  cancelAddParticipant: 'take an invitation back',
  removeParticipant: 'remove somebody',
  mute: 'mute somebody',
  hold: 'put somebody on hold',
  unhold: 'take somebody back from hold',
  startContinuousDtmf: 'tell me every key',
  stopContinuousDtmf: 'tell me no more keys',
  sendDtmf: 'press keys',
};

export type WireWords = Readonly<{
  /** What it is for. */
  meaning: string;
  /** What its codes say; null where they say that all is well. */
  outcome: string | null;
  isBad: boolean;
}>;

const outcomeOf = ({ code, subCode, message, status }: WireEntry): string | null => {
  if (status === 0) return 'no answer';
  if (status >= 300) return `${status}${message === undefined ? '' : `: ${message}`}`;
  if (code === undefined || subCode === undefined) return null;
  const words = explainCode(code, subCode);
  if (words === '') return null;
  return `${words} (${code}/${subCode})`;
};

/** A request or an event in words. */
export const describeWire = (entry: WireEntry): WireWords => ({
  meaning: names[entry.name] ?? '',
  outcome: outcomeOf(entry),
  isBad: entry.status === 0 || entry.status >= 300 || (entry.code ?? 0) >= 400,
});
