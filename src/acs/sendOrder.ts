import type { Order } from '../calls/ports.ts';
import { answer, create, hangUp, redirect, reject, transfer } from './legOrders.ts';
import {
  ask,
  collect,
  hold,
  listen,
  listenForKeys,
  playMusic,
  say,
  unhold,
} from './mediaOrders.ts';
import type { AcsGatewayOptions, Made } from './order.ts';
import { add, cancelAdd, remove } from './partyOrders.ts';
import {
  pauseRecording,
  resumeRecording,
  startRecording,
  stopRecording,
} from './recordingOrders.ts';

/**
 * Sends one order, once. Resolves to what it has made; rejects with whatever the SDK throws, or an
 * AssertionError for an order that lacks what its command needs.
 */
export const sendOrder = async (options: AcsGatewayOptions, order: Order): Promise<Made> => {
  const { command } = order;
  switch (command.kind) {
    case 'answer':
      return answer(options, order, command);
    case 'create':
      return create(options, order, command);
    case 'reject':
      return reject(options, order, command);
    case 'redirect':
      return redirect(options, order, command);
    case 'say':
      return say(options, order, command);
    case 'playMusic':
      return playMusic(options, order, command);
    case 'ask':
      return ask(options, order, command);
    case 'collect':
      return collect(options, order, command);
    case 'listen':
      return listen(options, order, command);
    case 'listenForKeys':
      return listenForKeys(options, order, command);
    case 'hold':
      return hold(options, order, command);
    case 'unhold':
      return unhold(options, order, command);
    case 'add':
      return add(options, order, command);
    case 'cancelAdd':
      return cancelAdd(options, order, command);
    case 'remove':
      return remove(options, order, command);
    case 'startRecording':
      return startRecording(options, order, command);
    case 'stopRecording':
      return stopRecording(options, order, command);
    case 'pauseRecording':
      return pauseRecording(options, order, command);
    case 'resumeRecording':
      return resumeRecording(options, order, command);
    case 'transfer':
      return transfer(options, order, command);
    case 'hangUp':
      return hangUp(options, order, command);
    default:
      return command satisfies never;
  }
};
