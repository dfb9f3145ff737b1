import { expect, test } from 'vitest';
import type { CommandNumber } from '../../../../src/engine/ids.ts';
import { nobodySeen } from '../../../../src/engine/ringing/presence.ts';
import type { StepId } from '../../../../src/flow/flow.ts';
import { noteConnected } from '../../../../src/local/tasks/flows/noteConnected.ts';
import { party } from '../../../calls/world.ts';
import { activeCall } from '../../../engine/sceneFor.ts';
import { menuFlow, stageOf, texts } from './sampleTest.ts';

const n = 9 as CommandNumber;
const ann = party('+14255550101');
const welcome = 'welcome' as StepId;

test('whoever takes the call is told once', () => {
  const stage = stageOf();
  const before = stage.call;
  noteConnected(stage, before);
  expect(texts(stage)).toEqual([]);
  const talking = { kind: 'talking', with: ann, add: n, back: n, hush: null } as const;
  const doing = { ...talking, dropped: [], present: nobodySeen };
  stage.call = activeCall(menuFlow, welcome, doing, n);
  noteConnected(stage, before);
  noteConnected(stage, stage.call);
  expect(texts(stage)).toEqual(['connected: +14255550101']);
});
