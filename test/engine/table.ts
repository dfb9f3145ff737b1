import { test } from 'vitest';
import type { Flow } from '../../src/flow/flow.ts';
import type { Sketch } from './commands.ts';
import type { Happening } from './events.ts';
import { given, type Start, type State } from './given.ts';

type Before = readonly Happening[];

/**
 * A behaviour a row: what it is, what happened before, what happens, and the commands that follow.
 */
export type Deciding = readonly [string, Before, Happening, ...then: Sketch[]];

export const decides = (flow: Flow, rows: readonly Deciding[], start: Start = {}): void => {
  for (const [what, before, event, ...commands] of rows) {
    test(what, () => {
      const { when } = given(flow, start).after(...before);
      when(event).then(...commands);
    });
  }
};

/** As `decides`, but about the state that follows. */
export type Becoming = readonly [string, Before, Happening, State];

export const becomes = (flow: Flow, rows: readonly Becoming[], start: Start = {}): void => {
  for (const [what, before, event, state] of rows) {
    test(what, () => {
      const { when } = given(flow, start).after(...before);
      when(event).thenState(state);
    });
  }
};

/** Events that change nothing at all. */
export type Ignoring = readonly [string, Before, Happening];

export const ignores = (flow: Flow, rows: readonly Ignoring[], start: Start = {}): void => {
  for (const [what, before, event] of rows) {
    test(`is not moved by ${what}`, () => {
      const { when } = given(flow, start).after(...before);
      when(event).thenNothing();
    });
  }
};
