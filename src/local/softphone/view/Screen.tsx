import type { Call } from '../state/messages.ts';
import type { Phase } from '../state/phase.ts';
import { explainReason } from '../words/describeEntry.ts';
import { formatDuration } from '../words/formatDuration.ts';
import { formatNumber } from '../words/formatNumber.ts';
import { formatPerson } from '../words/formatPerson.ts';
import { Caption } from './Caption.tsx';
import { DialField } from './DialField.tsx';
import type { HandsetProps } from './HandsetCard.tsx';
import { Icon } from './Icon.tsx';
import { SayBox } from './SayBox.tsx';

export type ScreenProps = HandsetProps &
  Readonly<{ call: Call | undefined; phase: Phase; last: Call | undefined }>;

const otherOf = (call: Call): string => {
  if (call.others.length > 0) return call.others.map(formatPerson).join(', ');
  const { to } = call.entries.findLast(({ kind }) => kind === 'transferred') ?? {};
  return formatNumber(to ?? (call.direction === 'inbound' ? call.to : call.from));
};

const msSince = (at: string | undefined, nowMs: number): number =>
  at === undefined ? 0 : nowMs - Date.parse(at);

const answeredAt = ({ entries }: Call): string | undefined =>
  entries.find(({ kind }) => kind === 'answered')?.at;

const LastCall = ({ last }: { last: Call | undefined }) => {
  if (last === undefined) return null;
  const end = Date.parse(last.entries.at(-1)?.at ?? '');
  const start = answeredAt(last);
  const length = start === undefined ? '' : ` · ${formatDuration(end - Date.parse(start))}`;
  return (
    <p class="last-call">
      Last call{length} · {explainReason(last.endReason)}
    </p>
  );
};

const Idle = (props: ScreenProps) => (
  <>
    <DialField {...props} />
    {props.handset.problem === null && <LastCall last={props.last} />}
  </>
);

const Waiting = ({ call, phase }: { call: Call; phase: Phase }) => (
  <div class="waiting">
    <Icon name="call" />
    <p class="eyebrow">{phase === 'ringing' ? 'Incoming call' : 'Calling'}</p>
    <p class="number">{otherOf(call)}</p>
    {phase === 'ringing' && !call.isForHand && <p class="last-call">It answers by itself.</p>}
  </div>
);

const Talking = (props: ScreenProps & Readonly<{ call: Call }>) => {
  const { call, state } = props;
  const nowMs = Date.now() + state.server.skewMs;
  return (
    <>
      <p class="eyebrow line">
        <span>{otherOf(call)}</span>
        {call.isOnHold && <span class="standing">On hold</span>}
        {call.isMuted && <span class="standing">Muted</span>}
        <time>{formatDuration(msSince(answeredAt(call), nowMs))}</time>
      </p>
      <Caption call={call} progress={state.progress} nowMs={nowMs} />
      <SayBox {...props} />
    </>
  );
};

/** The display of a handset: what goes on, or what is to be dialled. */
export const Screen = (props: ScreenProps) => {
  const { call, phase, handset } = props;
  return (
    <div class="screen">
      {call === undefined || phase === 'idle' ? (
        <Idle {...props} />
      ) : phase === 'talking' ? (
        <Talking {...props} call={call} />
      ) : (
        <Waiting call={call} phase={phase} />
      )}
      {handset.problem !== null && (
        <p class="problem" role="alert">
          {handset.problem}
        </p>
      )}
    </div>
  );
};
