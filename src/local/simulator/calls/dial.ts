import { runScript } from '../handsets/runScript.ts';
import type { ScriptStep } from '../handsets/scriptSchema.ts';
import type { World } from '../world.ts';
import { createConversation } from './createConversation.ts';
import { connectLine, createLine, finishLine } from './lines.ts';
import type { Failure, Line, Ring } from './model.ts';
import { offerCall } from './offerCall.ts';
import { ringTarget } from './ringTarget.ts';

export type DialRequest = {
  /** Raw ids. */
  readonly from: string;
  readonly to: string;
  readonly script: readonly ScriptStep[];
};

/** A caller dials an identity of the resource; the script runs once somebody answers. */
export function dial(world: World, { from, to, script }: DialRequest): Line {
  const conversation = createConversation();
  const line = createLine(world, {
    from,
    to,
    rawId: from,
    direction: 'inbound',
    conversation,
    callerId: undefined,
  });
  const answered = (): void => {
    conversation.rings.delete(ring);
    connectLine(world, line);
    runScript(world, line, script);
  };
  const failed = ({ reason }: Failure): void => {
    conversation.rings.delete(ring);
    finishLine(world, line, reason);
  };
  const redirected = (target: string): void => {
    conversation.rings.delete(ring);
    ringTarget(world, { target, from, conversation, answered, failed });
  };
  const withdraw = offerCall(world, {
    caller: from,
    called: to,
    conversation,
    answered,
    redirected,
    failed,
  });
  const ring: Ring = { cancel: withdraw };
  conversation.rings.add(ring);
  return line;
}
