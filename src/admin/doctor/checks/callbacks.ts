import type { Check } from '../check.ts';
import { type Finding, failure, ok } from '../finding.ts';
import { isLoopback } from '../isLoopback.ts';
import { lookAt, type Seen, type Unseen } from '../lookAt.ts';
import { waitsForSettings } from './waitsForSettings.ts';

export type Gathered = Readonly<{
  /** Null while it is not known. */
  baseUrl: string | null;
  isSimulator: boolean;
  /** What `GET /api/health` has answered there. */
  health: Seen | Unseen | null;
}>;

const wrongAddress = (baseUrl: string, isSimulator: boolean): Finding | null => {
  const isHere = isLoopback(baseUrl);
  if (isHere && !isSimulator) {
    return failure(
      `${baseUrl} is this machine, which the resource cannot reach: no call would go on.`,
      'Open a tunnel to port 7071, then: npm start -- --acs https://<tunnel>',
    );
  }
  if (baseUrl.startsWith('https://') || isHere) return null;
  return failure(
    `${baseUrl} is not https, and the resource calls back over nothing else.`,
    'Set CALLBACK_BASE_URL to the same address with https://.',
  );
};

const startIt = (baseUrl: string): string => {
  if (isLoopback(baseUrl)) return 'npm start';
  const state = 'az functionapp show --resource-group <group> --name <app> --query state';
  return `${state} ; curl -i ${baseUrl}/api/health`;
};

const partsIn = (body: unknown): string => {
  const detail: unknown = typeof body === 'object' && body !== null && Reflect.get(body, 'detail');
  return typeof detail === 'string' ? detail : 'it does not say which parts are down.';
};

const ofHealth = (baseUrl: string, health: Seen | Unseen): Finding => {
  if (health.status === null) {
    return failure(`The app does not answer at ${baseUrl} (${health.reason}).`, startIt(baseUrl));
  }
  if (health.status === 200) return ok(`The app answers at ${baseUrl}, and all its parts do.`);
  if (health.status === 503) {
    const message = `The app answers at ${baseUrl}, but is not ready: ${partsIn(health.body)}`;
    return failure(message, 'Mend what the lines about storage and settings name.');
  }
  return failure(
    `Something answers at ${baseUrl}, but not as the app does (${health.status}).`,
    `Set CALLBACK_BASE_URL to where the app is; look: curl -i ${baseUrl}/api/health`,
  );
};

const judge = ({ baseUrl, isSimulator, health }: Gathered): readonly Finding[] => {
  if (baseUrl === null || health === null) return [waitsForSettings('The callback address')];
  const wrong = wrongAddress(baseUrl, isSimulator);
  return [wrong ?? ofHealth(baseUrl, health)];
};

/** Whether the provider can tell the app what happens in a call. */
export const callbacks: Check<Gathered> = {
  name: 'callbacks',
  gather: async ({ config, simulator }, signal) => {
    const baseUrl = config?.callbacks.baseUrl ?? null;
    const health = baseUrl === null ? null : await lookAt(`${baseUrl}/api/health`, signal);
    return { baseUrl, isSimulator: simulator !== null, health };
  },
  judge,
};
