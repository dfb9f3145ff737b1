import { createCallbackVerifier } from '../acs/createCallbackVerifier.ts';
import { fromCallbackEvents } from '../acs/fromCallbackEvents.ts';
import type { Config } from '../config.ts';
import type { CallId } from '../engine/ids.ts';
import type { ZoneTable } from '../policy/zonesOf.ts';
import { bindCalls } from './bindCalls.ts';
import type { Ports } from './connectPorts.ts';
import { createCallDeps, type Surroundings } from './createCallDeps.ts';
import { createClientEndpoints } from './createClientEndpoints.ts';
import type { DocsFiles } from './createDocsFiles.ts';
import { createEndpoints } from './createEndpoints.ts';
import { createGridTrust } from './createGridTrust.ts';
import { createHealthCheck } from './createHealthCheck.ts';
import { createOpenLinked } from './createOpenLinked.ts';
import { createOutward } from './createOutward.ts';
import { createPlayRecording } from './createPlayRecording.ts';
import { createReporting } from './createReporting.ts';
import { createRetention } from './createRetention.ts';
import { takeDial } from './takeDial.ts';
import { takeGridEvent } from './takeGridEvent.ts';
import { takeIncomingCall } from './takeIncomingCall.ts';
import { takeNotices } from './takeNotices.ts';
import { takeQueueRun } from './takeQueueRun.ts';
import { takeRecordingReady } from './takeRecordingReady.ts';
import { takeRequest } from './takeRequest.ts';
import { takeTimer } from './takeTimer.ts';

export type UseCases = ReturnType<typeof createUseCases>;

/** No call has this id: to look for it is to find out whether storage answers. */
const nobody = 'health-check-of-no-one' as CallId;

/** What comes from this process itself, and from beside the program. */
export type Around = Surroundings &
  Readonly<{
    docs: DocsFiles;
    zones: () => ZoneTable;
    /** Where the program is, and what lies beside it. */
    folder: string;
  }>;

/** Everything that a trigger can ask for: plain values in, plain values out. */
export const createUseCases = (config: Config, ports: Ports, around: Around) => {
  const { clock, log, flowSet, rates } = around;
  const callDeps = createCallDeps(config, ports, { clock, log, flowSet, rates });
  const calls = bindCalls(callDeps);
  const outward = createOutward(config, ports, callDeps);
  const verify = createCallbackVerifier(config.callbacks);
  const findDown = createHealthCheck({
    checks: { storage: () => ports.store.load(nobody) },
    now: clock.now,
  });
  const play = createPlayRecording({
    ...{ open: ports.recordings.open, hear: calls.hear },
    ...{ audit: ports.audit, now: clock.now, log },
  });
  const events = {
    incomingCall: takeIncomingCall(calls.answer, log),
    recordingReady: takeRecordingReady(calls.keep, log),
  };
  return {
    ...events,
    ...createClientEndpoints(config, ports, callDeps, calls, {
      play,
      contract: around.docs.contract,
      ...{ zones: around.zones, linkTo: outward.linkTo },
    }),
    ...createEndpoints({
      calls,
      getPrompt: ports.getPrompt,
      openLinked: createOpenLinked(play('link'), ports.reports.open),
      readLink: outward.readLink,
      readProgram: around.docs.program,
      findDown,
      grid: { trust: createGridTrust(config.eventGrid), take: takeGridEvent(events, log) },
      callbacks: { verify, read: fromCallbackEvents, now: clock.now },
      log,
    }),
    ...createReporting(config, ports, { ...outward, folder: around.folder, rates, clock, log }),
    notices: takeNotices(outward.sendNotices, log, clock.now),
    request: takeRequest(outward.sendRequest, log, clock.now),
    timer: takeTimer(calls, log, clock.now),
    dial: takeDial(calls.dial, log, clock.now),
    runQueue: takeQueueRun(calls.runQueue, log, clock.now),
    sweepQueues: calls.sweepQueues,
    retain: createRetention(config, ports, { clock, log }),
    sweep: async (): Promise<void> => {
      const { active, failed } = await calls.sweep();
      if (failed > 0) log('warn', 'a sweep has left calls undone', { active, failed });
    },
  };
};
