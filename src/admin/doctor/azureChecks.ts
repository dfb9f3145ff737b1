import { type BoundCheck, bindCheck } from './check.ts';
import { access } from './checks/access.ts';
import { app } from './checks/app.ts';
import { deadLetters } from './checks/deadLetters.ts';
import { filter } from './checks/filter.ts';
import { functions } from './checks/functions.ts';
import { logs } from './checks/logs.ts';
import { secrets } from './checks/secrets.ts';
import { speechAccess } from './checks/speechAccess.ts';
import { subscriptions } from './checks/subscriptions.ts';

/** What only Azure's management knows; each has nothing to say where that is not asked. */
export const azureChecks: readonly BoundCheck[] = [
  bindCheck(app),
  bindCheck(functions),
  bindCheck(secrets),
  bindCheck(access),
  bindCheck(subscriptions),
  bindCheck(filter),
  bindCheck(deadLetters),
  bindCheck(speechAccess),
  bindCheck(logs),
];
