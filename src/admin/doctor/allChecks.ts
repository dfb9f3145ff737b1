import { azureChecks } from './azureChecks.ts';
import { callChecks } from './callChecks.ts';
import { type BoundCheck, bindCheck } from './check.ts';
import { calendars } from './checks/calendars.ts';
import { clients } from './checks/clients.ts';
import { clock } from './checks/clock.ts';
import { directRouting } from './checks/directRouting.ts';
import { resource } from './checks/resource.ts';
import { retirement } from './checks/retirement.ts';
import { settings } from './checks/settings.ts';
import { storage } from './checks/storage.ts';

/** Everything that is looked at, in the order in which it is told. */
export const allChecks: readonly BoundCheck[] = [
  bindCheck(settings),
  ...azureChecks,
  bindCheck(storage),
  bindCheck(resource),
  ...callChecks,
  bindCheck(calendars),
  bindCheck(directRouting),
  bindCheck(clients),
  bindCheck(clock),
  bindCheck(retirement),
];
