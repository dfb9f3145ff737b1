import { TaskError } from '../taskError.ts';

/** Somebody with a phone beside a simulator, who does what a person would be asked to do. */
export type SmokePerson = Readonly<{
  /** Will take the next calls to the number, unless somebody else has that phone in hand. */
  takesCalls: (number: string) => Promise<void>;
  calls: (from: string, to: string) => Promise<void>;
  /** Has nothing to do with that phone any more, if it ever had. */
  leaves: (number: string) => Promise<void>;
  /** The first number of the system. */
  numberOfSystem: () => Promise<string | null>;
}>;

/** Hears that something is said, and has heard enough. */
const script = [{ hear: '/\\S/' }, { wait: 500 }, { hangup: true }];

/** Takes and makes calls by the control API of the simulator at that address. */
export const createSmokePerson = (simulator: string): SmokePerson => {
  const send = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${simulator}/_sim${path}`, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((thrown: Error) => {
      throw new TaskError(`There is no simulator at ${simulator}: ${thrown.message}`);
    });
    const text = await response.text();
    if (!response.ok) throw new TaskError(`The simulator refuses ${method} ${path}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  };
  const taken = new Set<string>();
  return {
    takesCalls: async (number) => {
      const { handsets } = await send<{ handsets: { number: string }[] }>('GET', '/handsets');
      if (handsets.some((handset) => handset.number === number)) return;
      await send('PUT', `/handsets/${number}`, { behaviour: 'answer', script });
      taken.add(number);
    },
    calls: async (from, to) => {
      await send('POST', '/calls', { from, to, script });
    },
    leaves: async (number) => {
      if (taken.delete(number)) await send('DELETE', `/handsets/${number}`);
    },
    numberOfSystem: async () => {
      const { numbers } = await send<{ numbers: string[] }>('GET', '/numbers');
      return numbers[0] ?? null;
    },
  };
};
