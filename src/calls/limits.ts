import type { Command } from '../engine/command.ts';
import { answerTimeoutMs, createTimeoutMs } from '../engine/limits.ts';

/**
 * One request to the provider is aborted at 6 s; a lease outlives it, and Event Grid redelivers
 * after 10 s.
 */
export const leaseMs = 9_000;
/** A holder that has less than this left renews its lease before it executes. */
export const renewBelowMs = 7_000;
/** What a holder waits before it repeats a command whose outcome is unknown. */
export const repeatDelaysMs: readonly number[] = [0, 1_000, 3_000];
/** How often a lost race is run again, and how long the loser waits at most each time. */
export const maxConflicts = 10;
export const conflictJitterMs = 300;
/** How many commands one holder executes before it leaves the rest to the sweeper. */
export const maxCommandsPerLease = 20;
/**
 * How many refusals in a row a flow may answer with another dialling command: more than are rung
 * together or in turn, and few enough to be saved in one transaction.
 */
export const maxRefusalsPerEvent = 30;
/** The provider has the file of a recording for a day; a little before that it is given up. */
export const recordingGoneMs = 23 * 60 * 60_000;
/** How much before its time a call that is woken waits for it instead of being woken again. */
export const earlyMs = 2_000;
/** How late a call that is due is dialled by the sweeper, its message being lost or stuck. */
export const overdueMs = 15_000;
/** How many of those a sweep takes. */
export const maxOverdue = 500;
/** When whoever asks for a call gets his answer at the latest. */
export const placeAnswerMs = 6_000;
export const sweepConcurrency = 16;
/** How long whoever looks after a queue tells the call of an offer; the call asks by itself too. */
export const offerNewsMs = 90_000;

const otherTimeoutMs = 20_000;
/** Who does not want to be called again must not be, however long storage is away. */
const suppressTimeoutMs = 24 * 60 * 60_000;

/** How long a command of unknown outcome is repeated before it counts as failed. */
export const commandTimeoutMs = (kind: Command['kind']): number => {
  switch (kind) {
    case 'create':
      return createTimeoutMs;
    case 'answer':
    case 'redirect':
    case 'reject':
      return answerTimeoutMs;
    case 'say':
    case 'ask':
    case 'collect':
    case 'listen':
    case 'listenForKeys':
    case 'playMusic':
    case 'hold':
    case 'unhold':
    case 'add':
    case 'cancelAdd':
    case 'remove':
    case 'startRecording':
    case 'stopRecording':
    case 'pauseRecording':
    case 'resumeRecording':
    case 'transfer':
    case 'hangUp':
    case 'remind':
    case 'request':
    case 'askQueue':
      return otherTimeoutMs;
    case 'suppress':
      return suppressTimeoutMs;
    default:
      return kind satisfies never;
  }
};
