import { sameParty } from '../../flow/sameParty.ts';
import type { Agent, QueueState } from './queueState.ts';

/** The queue with an agent as he is now. */
export const withAgent = (queue: QueueState, agent: Agent): QueueState => {
  const isKnown = queue.agents.some(({ party }) => sameParty(party, agent.party));
  return {
    ...queue,
    agents: isKnown
      ? queue.agents.map((other) => (sameParty(other.party, agent.party) ? agent : other))
      : [...queue.agents, agent],
  };
};
