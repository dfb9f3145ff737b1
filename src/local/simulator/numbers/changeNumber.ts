import type { Outcome } from '../api/operation.ts';
import type { World } from '../world.ts';
import { canDo } from './capabilities.ts';
import { findChangeable, findOwned } from './findOwned.ts';
import type { Capabilities, Capability, OperationError, OwnedNumber } from './model.ts';
import { noPlans } from './numberErrors.ts';
import { offeringsOf } from './offerings.ts';
import { startOperation } from './startOperation.ts';
import { takeNumberFault } from './takeNumberFault.ts';

const failed: OperationError = {
  code: 'ProvisioningFailed',
  message: 'The change could not be provisioned.',
};

/** What is given replaces what the number could do; what is not stays. */
export type CapabilityPatch = {
  readonly calling?: Capability | undefined;
  readonly sms?: Capability | undefined;
};

function checkOffering(owned: OwnedNumber, capabilities: Capabilities): void {
  const offering = offeringsOf(owned.countryCode).find(
    (each) =>
      each.phoneNumberType === owned.phoneNumberType &&
      each.assignmentType === owned.assignmentType,
  );
  if (offering && !canDo(offering.availableCapabilities, capabilities)) throw noPlans();
}

/** Changes what a number can do, within what is offered of its kind. */
export function startUpdate(
  world: World,
  { number, patch }: { readonly number: string | undefined; readonly patch: CapabilityPatch },
  version: string,
): Outcome {
  const owned = findChangeable(world, number);
  const { calling = owned.capabilities.calling, sms = owned.capabilities.sms } = patch;
  checkOffering(owned, { calling, sms });
  const fault = takeNumberFault(world.faults.current, 'update');
  return startOperation(world, {
    type: 'updatePhoneNumberCapabilities',
    version,
    durationMs: world.options.updateDelayMs,
    // The service writes the plus as it is there, although requests encode it.
    resource: `/phoneNumbers/${owned.phoneNumber}`,
    finish: () => {
      // It may have been released, or changed by another, in the meantime.
      const current = world.numbers.owned.get(owned.phoneNumber);
      if (fault !== undefined || !current) return failed;
      const capabilities = { ...current.capabilities, ...given(patch) };
      world.numbers.owned.set(owned.phoneNumber, { ...current, capabilities });
      return undefined;
    },
  });
}

function given({ calling, sms }: CapabilityPatch): Partial<Capabilities> {
  return { ...(calling ? { calling } : {}), ...(sms ? { sms } : {}) };
}

/** Gives a number back; from then on nobody reaches the resource by it. */
export function startRelease(world: World, number: string | undefined, version: string): Outcome {
  const { phoneNumber } = findOwned(world, number);
  const fault = takeNumberFault(world.faults.current, 'release');
  return startOperation(world, {
    type: 'releasePhoneNumber',
    version,
    durationMs: world.options.releaseDelayMs,
    resource: null,
    finish: () => {
      if (fault !== undefined) return failed;
      world.numbers.owned.delete(phoneNumber);
      world.numbers.bought.delete(phoneNumber);
      world.watchers.numbers();
      return undefined;
    },
  });
}
