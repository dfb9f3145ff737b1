import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { TaskError } from '../taskError.ts';

const ownMachine = '127.0.0.1';

/** Whether something listens there now. */
export const answers = async (port: number, host = ownMachine): Promise<boolean> => {
  const socket = connect({ port, host });
  const isTaken = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isTaken;
};

/** The port that a server got; 0 lets the system choose. Null when another program has it. */
const tryPort = async (port: number): Promise<number | null> => {
  const server = createServer().listen(port, ownMachine);
  const isOpen = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  if (!isOpen) return null;
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : null;
};

/**
 * Whether nobody listens there. `localhost` may also mean ::1, where others would get our callers.
 */
export const isFree = async (port: number): Promise<boolean> =>
  !(await answers(port)) && !(await answers(port, '::1')) && (await tryPort(port)) !== null;

export const freePort = async (): Promise<number> => {
  const port = await tryPort(0);
  if (port === null) throw new TaskError('No TCP port is free on this machine.');
  return port;
};

/** The port asked for, or any free one for 0; a TaskError names the option when it is in use. */
export const choosePort = async (port: number, option: string): Promise<number> => {
  if (port === 0) return freePort();
  if (await isFree(port)) return port;
  throw new TaskError(
    `Port ${port} is in use. End what uses it, or choose another: npm start -- ${option} <port> ` +
      '(0 means any).',
  );
};
