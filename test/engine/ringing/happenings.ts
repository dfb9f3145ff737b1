import type { RingingOthers, Rung } from '../../../src/engine/call.ts';
import type { CallEvent, Cause, ProviderEvent } from '../../../src/engine/event.ts';
import { type CommandNumber, type EventId, later } from '../../../src/engine/ids.ts';
import { otherParty } from '../../../src/engine/otherParty.ts';
import type { DtmfKey } from '../../../src/flow/flow.ts';
import { formatParty } from '../../../src/flow/party.ts';
import { type Happening, leg, type Moment } from '../events.ts';
import { party } from '../sampleFlow.ts';

/** What the call is doing while it rings others; throws if it does something else. */
export const ringingOf = ({ call }: Pick<Moment, 'call'>): RingingOthers => {
  if (call.state === 'active' && call.doing.kind === 'ringingOthers') return call.doing;
  throw new Error(`nobody is rung: ${JSON.stringify(call)}`);
};

const rungOf = (moment: Moment, name: string): Rung => {
  const found = ringingOf(moment).rung.find(({ party: one }) => formatParty(one) === name);
  if (found === undefined) throw new Error(`${name} is not rung`);
  return found;
};

const base = ({ call, at, nth }: Moment) => ({
  id: `event-${nth}` as EventId,
  at,
  note: '',
  attempt: call.attempt,
  connection: call.connection ?? leg,
});

/** Says of somebody who is rung, by the number of the command that rings him. */
const ofAdd = (moment: Moment, name: string) => ({
  ...base(moment),
  token: rungOf(moment, name).add,
});
const ofAsk = (moment: Moment, name: string) => ({
  ...base(moment),
  token: rungOf(moment, name).ask ?? (0 as CommandNumber),
});

export const joined =
  (name: string): Happening<ProviderEvent> =>
  (moment) => ({ ...ofAdd(moment, name), kind: 'PartyJoined' });
export const notJoined =
  (name: string, cause: Cause = 'noAnswer'): Happening<ProviderEvent> =>
  (moment) => ({ ...ofAdd(moment, name), kind: 'PartyNotJoined', cause });
export const presses =
  (name: string, key: DtmfKey): Happening<ProviderEvent> =>
  (moment) => ({ ...ofAsk(moment, name), kind: 'KeysPressed', keys: [key] });
export const saysNothing =
  (name: string): Happening<ProviderEvent> =>
  (moment) => ({ ...ofAsk(moment, name), kind: 'NoInput' });
export const cannotBeAsked =
  (name: string, cause: Cause = 'failed'): Happening<ProviderEvent> =>
  (moment) => ({ ...ofAsk(moment, name), kind: 'AskFailed', cause });
export const holdFails = (): Happening<ProviderEvent> => (moment) => ({
  ...base(moment),
  token: ringingOf(moment).waiting.token,
  kind: 'HoldFailed',
  cause: 'failed',
});

/** The reminder of somebody who is rung or asked. */
export const timeIsUp =
  (name: string): Happening =>
  (moment) => {
    const { timer, until } = rungOf(moment, name);
    const { id, note } = base(moment);
    return { id, note, at: later(until, 0), kind: 'TimerFired', n: timer };
  };

/** The command that rings somebody is refused, by the provider or by our own policy. */
export const refused =
  (name: string, cause: Cause = 'refused'): Happening<CallEvent> =>
  (moment) => {
    const { id, at, note } = base(moment);
    const n = rungOf(moment, name).add;
    return { id, at, note, kind: 'CommandFailed', n, command: 'add', cause, rule: null };
  };

const list =
  (withCaller: boolean, names: readonly string[], sequence: number | null) =>
  (moment: Moment): ProviderEvent => ({
    ...base(moment),
    kind: 'ParticipantsChanged',
    sequence: sequence ?? moment.nth,
    parties: [
      party('8:acs:app'),
      ...(withCaller ? [otherParty(moment.call)] : []),
      ...names.map(party),
    ],
  });

/** The caller and these are on the call now; `sequence` is that of the test unless given. */
export const present = (...names: readonly string[]): Happening<ProviderEvent> =>
  list(true, names, null);
export const presentAt = (
  sequence: number,
  ...names: readonly string[]
): Happening<ProviderEvent> => list(true, names, sequence);
/** The caller is not on the call any more, only these are. */
export const callerGone = (...names: readonly string[]): Happening<ProviderEvent> =>
  list(false, names, null);
