import type { TableEntity } from '@azure/data-tables';
import type { Agent } from '../engine/queue/queueState.ts';
import type { QueueName } from '../flow/queueName.ts';
import { queueRowKeys } from './queueRowKeys.ts';
import { queueSchemaVersion } from './queueSchemaVersion.ts';
import { toJson } from './toJson.ts';

/** The entity of an agent of a queue; `state` is there for people to read. */
export const toAgentEntity = (queue: QueueName, agent: Agent): TableEntity => ({
  partitionKey: queue,
  rowKey: queueRowKeys.agent(agent.party),
  schemaVersion: queueSchemaVersion,
  state: agent.state,
  json: toJson(agent, `an agent of the queue ${queue}`),
});
