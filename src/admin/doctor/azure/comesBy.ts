import type { Values } from '../../settings/readSettings.ts';
import type { EventSubscription, Site } from './azureView.ts';

export const incomingCallType = 'Microsoft.Communication.IncomingCall';
export const recordingType = 'Microsoft.Communication.RecordingFileStatusUpdated';

/** Which way calls come in: to the trigger of Event Grid, or to the app's own webhook. */
export type Way = 'trigger' | 'webhook';

type OfApp = Readonly<{ site: Pick<Site, 'id' | 'host'>; settings: Values }>;

/** Where a webhook of the app takes events. */
const places = /^\/(api\/events\/?|runtime\/webhooks\/eventgrid\/?)$/i;

/** The hosts that an app answers at: the platform's, and a domain of its own if it has one. */
const hostsOf = ({ site, settings }: OfApp): readonly string[] => {
  const own = settings.CALLBACK_BASE_URL?.trim() ?? '';
  const hosts = [site.host, ...(URL.canParse(own) ? [new URL(own).host] : [])];
  return hosts.map((host) => host.toLowerCase());
};

/** Whether a subscription is told of events of a type. */
export const isToldOf = ({ types }: EventSubscription, type: string): boolean =>
  types === null || types.some((each) => each.toLowerCase() === type.toLowerCase());

/**
 * By which way a subscription brings events to an app; null if it brings them elsewhere, even to
 * another place of the same app.
 */
export const comesBy = (
  { destination }: EventSubscription,
  app: OfApp,
  functionName: string,
): Way | null => {
  switch (destination.kind) {
    case 'function': {
      const isOurs = destination.app.toLowerCase() === app.site.id.toLowerCase();
      const isRight = destination.name.toLowerCase() === functionName.toLowerCase();
      return isOurs && isRight ? 'trigger' : null;
    }
    case 'webhook': {
      if (!hostsOf(app).includes(destination.host.toLowerCase())) return null;
      return places.test(destination.path) ? 'webhook' : null;
    }
    case 'other':
      return null;
    default:
      return destination satisfies never;
  }
};
