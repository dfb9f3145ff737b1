import { describe, expect, test } from 'vitest';
import { applyMove, goTo, sceneOf } from '../../src/engine/applyMove.ts';
import { maxStepsPerCall } from '../../src/engine/limits.ts';
import type { StepId } from '../../src/flow/flow.ts';
import { goodbye, hangUp, say } from './commands.ts';
import { connected, disconnected, type Happening, promptEnded } from './events.ts';
import { given, startedAt } from './given.ts';
import { flowOf, sayStep, support, to } from './sampleFlow.ts';
import { activeCall } from './sceneFor.ts';

const call = activeCall(support, 'welcome' as StepId, { kind: 'transferred' }, 7);

describe('goTo', () => {
  test('enters a step and counts it', () => {
    const { call: after, commands } = goTo(support, call, to('billing'), startedAt);
    expect(after).toMatchObject({ step: 'billing', stepsTaken: 2, nextCommand: 8 });
    expect(commands).toMatchObject([{ kind: 'say', n: 7, speech: { pauseMs: 0 } }]);
  });

  test('hangs up at the end', () => {
    expect(goTo(support, call, 'end', startedAt).commands).toMatchObject([hangUp()]);
  });

  test('says goodbye where there is no such step', () => {
    const { call: after, commands } = goTo(support, call, to('nowhere'), startedAt);
    expect(commands).toMatchObject([goodbye()]);
    expect(after).toMatchObject({ doing: { outcome: 'failed' } });
  });

  test('says goodbye past the last step that a call may take', () => {
    const nearly = { ...call, stepsTaken: maxStepsPerCall - 1 };
    expect(goTo(support, nearly, to('billing'), startedAt).commands).not.toMatchObject([goodbye()]);
    const worn = { ...call, stepsTaken: maxStepsPerCall };
    expect(goTo(support, worn, to('billing'), startedAt).commands).toMatchObject([goodbye()]);
    expect(goTo(support, worn, 'end', startedAt).commands).toMatchObject([hangUp()]);
  });
});

describe('two steps that go to each other', () => {
  const flow = flowOf('tick', { tick: sayStep('Tick.', 'tock'), tock: sayStep('Tock.', 'tick') });
  const round = (steps: number): readonly Happening[] => [
    connected(),
    ...Array.from({ length: steps - 1 }, () => promptEnded()),
  ];

  test('end with a goodbye', () => {
    given(flow)
      .after(...round(maxStepsPerCall - 1))
      .when(promptEnded())
      .then(say('Tock.'));
    given(flow)
      .after(...round(maxStepsPerCall))
      .when(promptEnded())
      .then(goodbye());
  });

  test('and that is a failure', () => {
    const { when } = given(flow).after(...round(maxStepsPerCall), promptEnded(), promptEnded());
    when(disconnected('hungUpByUs')).thenState({ state: 'ended', outcome: 'failed' });
  });
});

describe('applyMove', () => {
  test('stay: nothing', () => {
    expect(applyMove(support, call, { kind: 'stay' }, startedAt)).toEqual({ call, commands: [] });
  });

  test('become: another doing, and a time to wait', () => {
    const doing = { kind: 'transferred' } as const;
    const { call: after, commands } = applyMove(
      support,
      call,
      { kind: 'become', doing, waitMs: 10_000 },
      startedAt,
    );
    expect(after).toEqual({ ...call, doing, deadline: startedAt + 10_000 });
    expect(commands).toEqual([]);
  });

  test('act: the command, its deadline, the next number', () => {
    const { n } = sceneOf(support, call, 0);
    const command = { kind: 'transfer', n, to: call.caller } as const;
    const doing = { kind: 'transferring', token: n } as const;
    const move = { kind: 'act', commands: [command], doing } as const;
    const { call: after, commands } = applyMove(support, call, move, startedAt);
    expect(after).toEqual({ ...call, doing, nextCommand: 8, deadline: startedAt + 70_000 });
    expect(commands).toEqual([command]);
  });

  test('go: another step', () => {
    const move = { kind: 'go', target: to('unavailable') } as const;
    expect(applyMove(support, call, move, startedAt).call).toMatchObject({ step: 'unavailable' });
  });

  test('finish: hang up', () => {
    const move = { kind: 'finish', outcome: 'completed' } as const;
    const { call: after, commands } = applyMove(support, call, move, startedAt);
    expect(commands).toMatchObject([hangUp()]);
    expect(after).toMatchObject({ doing: { kind: 'hangingUp', outcome: 'completed' } });
  });
});

test('sceneOf shows a step the number that its command gets', () => {
  expect(sceneOf(support, call, 400)).toEqual({ flow: support, call, n: 7, pauseMs: 400 });
});
