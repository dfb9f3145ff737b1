import { type BoundCheck, bindCheck } from './check.ts';
import { audience } from './checks/audience.ts';
import { callbacks } from './checks/callbacks.ts';
import { events } from './checks/events.ts';
import { faults } from './checks/faults.ts';
import { flows } from './checks/flows.ts';
import { lines } from './checks/lines.ts';
import { numbers } from './checks/numbers.ts';
import { prompts } from './checks/prompts.ts';
import { requests } from './checks/requests.ts';
import { speech } from './checks/speech.ts';

/** What a call meets from the first ring to its end. */
export const callChecks: readonly BoundCheck[] = [
  bindCheck(callbacks),
  bindCheck(audience),
  bindCheck(events),
  bindCheck(numbers),
  bindCheck(flows),
  bindCheck(prompts),
  bindCheck(speech),
  bindCheck(requests),
  bindCheck(lines),
  bindCheck(faults),
];
