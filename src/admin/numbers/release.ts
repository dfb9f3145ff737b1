import { maskNumber } from '../../calls/maskNumber.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { done, type Output } from '../verb.ts';
import { confirmRelease } from './confirmRelease.ts';
import { formatCost } from './formatCost.ts';
import { giveBack } from './giveBack.ts';
import type { NumbersDeps } from './numbersDeps.ts';
import { toOwnedJson } from './ownedJson.ts';
import { ownedNumber } from './ownedNumber.ts';
import { command, type Options, parse } from './releaseOptions.ts';
import { usesOf } from './usesOf.ts';

export { command, type Options, parse };

type NeededDeps = NumbersDeps & Pick<Deps, 'ask' | 'flows' | 'settings'>;

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { number, as } = options;
  const { numbers } = await deps.provider();
  const owned = toOwnedJson(await ownedNumber(numbers, number), deps.flows().routes);
  const { values } = await deps.settings();
  const uses = usesOf(number, deps.flows().routes, values);
  const warnings = uses.map((use) => `Careful: ${use}.`);
  // Whoever has confirmed beforehand is told too.
  if (options.release !== null) for (const warning of warnings) deps.progress(warning);
  await confirmRelease(options, warnings, deps);
  const price = formatCost(owned.cost);
  const details = { cost: `${price} a month`, calls: owned.calls };
  const action = { what: 'numbers.release', subject: maskNumber(number), details, as };
  await audited(deps, action, () => giveBack(number, deps));
  return done({ number, released: true, uses, monthlyCost: owned.cost }, [
    `${number} is no longer yours; ${price} a month are saved.`,
    ...uses.map((use) => `Still to be changed: ${use}.`),
  ]);
};
