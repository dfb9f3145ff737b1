import type { Repeatability } from './api/createRepeatability.ts';
import type { Connection, Line, Offer } from './calls/model.ts';
import type { Clock } from './createClock.ts';
import type { Random } from './createRandom.ts';
import type { Resource } from './createResource.ts';
import type { CallbackSender } from './events/createCallbackSender.ts';
import type { EventGrid } from './events/createEventGrid.ts';
import type { EventSigner } from './events/createEventSigner.ts';
import type { Handset } from './handsets/handsetSchema.ts';
import type { HttpClient } from './server/createHttpClient.ts';
import type { SimulatorOptions } from './simulatorOptions.ts';
import type { Seen } from './watch/createSeen.ts';

/** All that one simulator knows: passed to every part, so that two of them never meet. */
export type World = Seen &
  Resource & {
    readonly options: SimulatorOptions;
    /** Hears of what only a bug of the simulator can cause. */
    readonly report: (error: unknown) => void;
    readonly clock: Clock;
    readonly random: Random;
    readonly client: HttpClient;
    readonly signer: EventSigner;
    readonly callbacks: CallbackSender;
    readonly eventGrid: EventGrid;
    readonly repeatability: Repeatability;
    /** By raw id. */
    readonly handsets: Map<string, Handset>;
    /** By id, oldest first. */
    readonly lines: Map<string, Line>;
    readonly endedLines: string[];
    readonly connections: Map<string, Connection>;
    /** By incomingCallContext. */
    readonly offers: Map<string, Offer>;
  };
