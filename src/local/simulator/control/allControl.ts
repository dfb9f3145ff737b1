import { appControl } from './appControl.ts';
import { callControl } from './callControl.ts';
import type { ControlRoute } from './controlRoute.ts';
import { handsetControl } from './handsetControl.ts';
import { logControl } from './logControl.ts';
import { phoneControl } from './phoneControl.ts';
import { recordingControl } from './recordingControl.ts';
import { resourceControl } from './resourceControl.ts';
import { settingControl } from './settingControl.ts';
import { subscriptionControl } from './subscriptionControl.ts';
import { watchControl } from './watchControl.ts';

/** Every route of the control API. */
export const allControl: readonly ControlRoute[] = [
  ...callControl,
  ...phoneControl,
  ...handsetControl,
  ...watchControl,
  ...recordingControl,
  ...logControl,
  ...appControl,
  ...resourceControl,
  ...settingControl,
  ...subscriptionControl,
];
