import type { AddParticipantOptions, CallConnection } from '@azure/communication-call-automation';
import type { GivenOptions } from '../../../src/local/simulator/simulatorOptions.ts';
import {
  agent,
  type CallView,
  ourNumber,
  type Simulator,
  startSimulator,
} from './startSimulator.ts';

export type Group = Simulator & {
  readonly connection: CallConnection;
  /** The caller's end of the call. */
  readonly id: string;
  /** Adds a phone number; the id of the invitation. */
  readonly add: (number: string, options?: AddParticipantOptions) => Promise<string>;
  /** The latest leg to a number or a user. */
  readonly legOf: (party: string) => Promise<CallView>;
  /** What a leg lived through of one kind. */
  readonly lived: (id: string, kind: string) => Promise<readonly Record<string, unknown>[]>;
  readonly advance: (ms: number) => Promise<void>;
};

/** A caller on the line with the app, and what it takes to bring others in. */
export async function startCall(given: Partial<GivenOptions> = {}): Promise<Group> {
  const simulator = await startSimulator(given);
  const { call, connect, sim } = simulator;
  const { connection, id } = await connect();
  return {
    ...simulator,
    connection,
    id,
    add: async (number, options) => {
      const invite = {
        targetParticipant: { phoneNumber: number },
        sourceCallIdNumber: { phoneNumber: ourNumber },
      };
      return (await connection.addParticipant(invite, options)).invitationId ?? '';
    },
    legOf: async (party) => {
      const { calls } = await sim<{ calls: CallView[] }>('GET', '/calls');
      const leg = calls.findLast(({ to }) => to === party);
      if (!leg) throw new Error(`nobody has called ${party}`);
      return leg;
    },
    lived: async (wanted, kind) =>
      (await call(wanted)).transcript.filter((entry) => entry.kind === kind),
    advance: async (ms) => {
      await sim('POST', '/clock/advance', { ms });
    },
  };
}

/** A caller, the agent and the app, all of them together. */
export async function startGroup(given: Partial<GivenOptions> = {}): Promise<Group> {
  const group = await startCall(given);
  await group.sim('PUT', `/handsets/${agent}`, {});
  await group.add(agent);
  await group.app.next('AddParticipantSucceeded');
  return group;
}
