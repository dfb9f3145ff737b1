import type { Command } from '../../../engine/command.ts';
import { type CommandNumber, type Instant, later } from '../../../engine/ids.ts';
import { formatParty, type Party } from '../../../flow/party.ts';
import { sameParty } from '../../../flow/sameParty.ts';
import { type Behaviour, causes } from './behaviours.ts';
import { stepNameOf } from './coveredFlow.ts';
import { soundMs, soundText } from './soundText.ts';
import { type Due, type Media, note, type Stage } from './stage.ts';
import { answering, disconnected, fromProvider, own, present } from './stageEvents.ts';
import { askStageQueue } from './stageQueues.ts';
import { performRecording } from './stageRecordings.ts';

const soonMs = 500;
const pickUpMs = 2000;
const declineMs = 3000;

const schedule = (
  stage: Stage,
  ms: number,
  make: Due['make'],
  isStill: Due['isStill'] = always,
) => {
  stage.due.push({ at: later(stage.now, ms), make, isStill });
};
const always = (): boolean => true;

const behaviourOf = (stage: Stage, party: Party): Behaviour =>
  stage.test.people?.[formatParty(party)] ?? 'takes';

/** Plays prompts to the caller; what played before is over. */
const play = (stage: Stage, command: Media['command']): Instant => {
  const { prompts, pauseMs } = command.speech;
  const promptEndsAt = later(
    stage.now,
    prompts.reduce((sum, sound) => sum + soundMs(sound), pauseMs),
  );
  stage.media = { command, promptEndsAt };
  const text = prompts.map(soundText).join(' ');
  if (text !== '') note(stage, 'heard', text);
  return promptEndsAt;
};

const isPlaying =
  (n: CommandNumber) =>
  ({ media }: Stage): boolean =>
    media?.command.n === n;

/** Whether the provider cannot say or understand this: text, SSML and words need speech. */
const needsSpeech = ({ speech, ...command }: Media['command']): boolean =>
  speech.prompts.some(({ kind }) => kind !== 'file') ||
  command.kind === 'listen' ||
  (command.kind === 'ask' && command.choices.some(({ words }) => words.length > 0));

const failBySpeech = (stage: Stage, { kind, n }: Media['command']): void => {
  const failed = kind === 'say' || kind === 'playMusic' ? 'PromptFailed' : 'AskFailed';
  schedule(stage, soonMs, (then) => answering(then, n, { kind: failed, cause: 'speechDown' }));
};

const performMedia = (stage: Stage, command: Media['command']): void => {
  if (stage.test.speech === 'down' && needsSpeech(command)) {
    failBySpeech(stage, command);
    return;
  }
  const { n } = command;
  const wait = play(stage, command) - stage.now;
  if (command.kind === 'playMusic') return;
  const kind = command.kind === 'say' ? 'PromptEnded' : 'NoInput';
  const ms = command.kind === 'say' ? wait : wait + command.silenceMs;
  schedule(stage, ms, (then) => answering(then, n, { kind }), isPlaying(n));
};

/** Somebody whom a call rings is asked whether he takes it: who is there presses the first key. */
const askOther = (stage: Stage, command: Extract<Command, { kind: 'ask' }>, to: Party): void => {
  if (stage.test.speech === 'down' && needsSpeech(command)) {
    failBySpeech(stage, command);
    return;
  }
  const [choice] = command.choices;
  const { n } = command;
  schedule(stage, pickUpMs, (then) =>
    behaviourOf(then, to) === 'takes' && choice !== undefined
      ? answering(then, n, { kind: 'KeysPressed', keys: [choice.key] })
      : answering(then, n, { kind: 'NoInput' }),
  );
};

const add = (stage: Stage, { n, to, ringMs }: Extract<Command, { kind: 'add' }>): void => {
  stage.rung.set(n, to);
  const behaviour = behaviourOf(stage, to);
  const isRung = (then: Stage) => then.rung.has(n);
  if (behaviour === 'takes' || behaviour === 'voicemail') {
    schedule(stage, pickUpMs, (then) => answering(then, n, { kind: 'PartyJoined' }), isRung);
    // A user of Teams has taken the call once he is seen to be on it.
    if (to.kind === 'teams') schedule(stage, pickUpMs, (then) => present(then, [to]), isRung);
    return;
  }
  const cause = causes[behaviour];
  const ms = behaviour === 'noAnswer' ? ringMs : declineMs;
  const notJoined: Due['make'] = (then) => {
    then.rung.delete(n);
    return answering(then, n, { kind: 'PartyNotJoined', cause });
  };
  schedule(stage, ms, notJoined, isRung);
};

const transfer = (stage: Stage, n: CommandNumber, to: Party): void => {
  const behaviour = behaviourOf(stage, to);
  if (behaviour !== 'takes' && behaviour !== 'voicemail') {
    const cause = causes[behaviour];
    schedule(stage, declineMs, (then) => answering(then, n, { kind: 'TransferFailed', cause }));
    return;
  }
  schedule(stage, soonMs, (then) => {
    note(then, 'transferred', formatParty(to));
    schedule(then, soonMs, (last) => disconnected(last, 'transferred'));
    return answering(then, n, { kind: 'TransferAccepted' });
  });
};

const create = (stage: Stage, to: Party): void => {
  const behaviour = behaviourOf(stage, to);
  const isPickedUp = behaviour === 'takes' || behaviour === 'voicemail';
  schedule(stage, pickUpMs, (then) =>
    isPickedUp
      ? fromProvider(then, { kind: 'Connected' })
      : fromProvider(then, { kind: 'CreateFailed', cause: causes[behaviour] }),
  );
};

const request = (stage: Stage, n: CommandNumber): void => {
  const { call, test } = stage;
  const step = call.state === 'active' ? stepNameOf(call.step) : '';
  const answer = test.requests?.[step];
  if (answer === undefined || answer === 'fails') {
    schedule(stage, soonMs, (then) => own(then, { kind: 'RequestFailed', n }));
    return;
  }
  const { status, fields } = answer;
  schedule(stage, answer.takes ?? soonMs, (then) =>
    own(then, { kind: 'RequestAnswered', n, status, fields }),
  );
};

const remove = (stage: Stage, who: Party): void => {
  for (const [n, to] of stage.rung) if (sameParty(to, who)) stage.rung.delete(n);
};

const remind = (stage: Stage, { n, at }: Extract<Command, { kind: 'remind' }>): void => {
  const ms = Math.max(0, at - stage.now);
  schedule(stage, ms, (then) => own(then, { kind: 'TimerFired', n }));
};

const listenForKeys = (stage: Stage, n: CommandNumber): void => {
  stage.listening = n;
};

const connected = (stage: Stage): void =>
  schedule(stage, soonMs, (then) => fromProvider(then, { kind: 'Connected' }));
const hangUp = (stage: Stage): void =>
  schedule(stage, soonMs, (then) => disconnected(then, 'hungUpByUs'));

type Performing = (stage: Stage) => void;

const suppress =
  (n: CommandNumber): Performing =>
  (stage) => {
    const isNoted = stage.test.optOuts !== 'fails';
    schedule(stage, soonMs, (then) => own(then, { kind: 'OptOutAnswered', n, isNoted }));
  };

/** What the provider does for a command. */
const performing = (command: Command): Performing => {
  switch (command.kind) {
    case 'answer':
      return connected;
    case 'create':
      return (stage) => create(stage, command.to);
    case 'ask': {
      const { to } = command;
      return (stage) => (to === null ? performMedia(stage, command) : askOther(stage, command, to));
    }
    case 'say':
    case 'collect':
    case 'listen':
    case 'playMusic':
      return (stage) => performMedia(stage, command);
    case 'listenForKeys':
      return (stage) => listenForKeys(stage, command.n);
    case 'transfer':
      return (stage) => transfer(stage, command.n, command.to);
    case 'add':
      return (stage) => add(stage, command);
    case 'cancelAdd':
      return (stage) => void stage.rung.delete(command.of);
    case 'remove':
      return (stage) => remove(stage, command.who);
    case 'remind':
      return (stage) => remind(stage, command);
    case 'askQueue':
      return (stage) => askStageQueue(stage, command);
    case 'suppress':
      return suppress(command.n);
    case 'request':
      return (stage) => request(stage, command.n);
    case 'hangUp':
      return hangUp;
    case 'startRecording':
    case 'stopRecording':
    case 'pauseRecording':
    case 'resumeRecording':
      return (stage) => performRecording(stage, command);
    case 'hold':
    case 'unhold':
    case 'reject':
    case 'redirect':
      return (stage) => note(stage, 'did', command.kind);
    default:
      return command satisfies never;
  }
};

/** Does what the provider would do, with what follows from it. */
export const perform = (stage: Stage, command: Command): void => {
  stage.issued.push(command);
  performing(command)(stage);
};
