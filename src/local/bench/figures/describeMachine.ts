import os from 'node:os';

const bytesPerGiB = 1024 ** 3;

/** What the figures were measured on, in one line. */
export const describeMachine = (): string => {
  const cpus = os.cpus();
  const memory = `${Math.round(os.totalmem() / bytesPerGiB)} GiB`;
  const model = cpus[0]?.model.trim() ?? 'an unknown processor';
  const system = `${os.type()} ${os.release()} ${os.arch()}`;
  return `${model}, ${cpus.length} cores, ${memory}, ${system}, Node ${process.version}`;
};
