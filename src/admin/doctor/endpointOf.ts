import { endpointIn } from '../../acs/endpointIn.ts';
import type { Values } from '../settings/readSettings.ts';
import { isLoopback } from './isLoopback.ts';

/** Where the resource is that the settings name; empty where they name none. */
export const endpointOf = (values: Values): string => {
  const named = endpointIn(values.ACS_CONNECTION_STRING?.trim() ?? '');
  return (named || (values.ACS_ENDPOINT?.trim() ?? '')).replace(/\/+$/, '');
};

/** Where the control API of the simulator is; null for a resource that is not on this machine. */
export const simulatorAt = (endpoint: string): string | null =>
  isLoopback(endpoint) ? endpoint : null;
