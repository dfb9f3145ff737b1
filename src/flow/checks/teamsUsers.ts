import type { Flow, Step } from '../flow.ts';
import type { Party } from '../party.ts';
import type { Path } from '../yaml/tree.ts';
import type { Finding } from './finding.ts';

const toTeams = (path: Path): Finding => ({
  path,
  of: 'value',
  message: 'A user of Teams cannot press a key: who answers has the call, also a voicemail.',
  remedy: 'Name a phone number, or see to it that no voicemail of Teams answers.',
});

const ringsTeams = (name: string, step: Step): readonly Finding[] => {
  const isTeams = (party: Party): boolean => party.kind === 'teams';
  if (step.kind === 'queue') {
    return step.agents.flatMap((agent, i) =>
      isTeams(agent) ? [toTeams(['steps', name, 'queue', 'agents', i])] : [],
    );
  }
  if (step.kind !== 'connect') return [];
  return step.rounds.flatMap((round, i) =>
    round.some(isTeams) ? [toTeams(['steps', name, 'connect', 'to', i])] : [],
  );
};

/** Everybody who is rung and cannot say whether a person has answered. */
export const teamsUsers = (flow: Flow): readonly Finding[] =>
  Object.entries(flow.steps).flatMap(([name, step]) => ringsTeams(name, step));
