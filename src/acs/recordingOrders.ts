import { strict as assert } from 'node:assert';
import type { Handle, Order } from '../calls/ports.ts';
import { nothing, type Operation } from './order.ts';
import { toRepeatability } from './toRepeatability.ts';

const recordingOf = ({ handle, command }: Order): Handle => {
  assert(handle !== null, `${command.kind} without a recording`);
  return handle;
};

export const startRecording: Operation<'startRecording'> = async ({ client }, order) => {
  const { connection } = order;
  assert(connection !== null, 'startRecording without a connection');
  const { recordingId } = await client.getCallRecording().start({
    ...toRepeatability(order),
    callConnectionId: connection,
    recordingContent: 'audio',
    recordingChannel: 'mixed',
    recordingFormat: 'wav',
    // What is told of a recording names no command but by where it is told.
    recordingStateCallbackEndpointUrl: `${order.callbackUrl}?recording=${order.command.n}`,
  });
  // Here the service's name for a recording becomes ours.
  return { connection: null, handle: (recordingId as Handle | undefined) ?? null };
};

export const stopRecording: Operation<'stopRecording'> = async ({ client }, order) => {
  await client.getCallRecording().stop(recordingOf(order));
  return nothing;
};

export const pauseRecording: Operation<'pauseRecording'> = async ({ client }, order) => {
  await client.getCallRecording().pause(recordingOf(order));
  return nothing;
};

export const resumeRecording: Operation<'resumeRecording'> = async ({ client }, order) => {
  await client.getCallRecording().resume(recordingOf(order));
  return nothing;
};
