import type { Environment } from '../environment/environment.ts';

const caller = '+12065550100';

const simulated = (simulator: string, number: string): readonly string[] => {
  const body = JSON.stringify(JSON.stringify({ from: caller, to: number }));
  return [
    `  Softphone  ${simulator}/`,
    '',
    'Dial the number in the softphone, or have a caller dial it:',
    '',
    `  curl -X POST ${simulator}/_sim/calls -H "Content-Type: application/json" -d ${body}`,
  ];
};

type Events = Pick<Environment, 'eventGridUrl' | 'recordingUrl' | 'eventHeaders'>;

const real = ({ eventGridUrl, recordingUrl, eventHeaders }: Events): readonly string[] => [
  '',
  'Let Event Grid deliver Microsoft.Communication.IncomingCall of the resource to',
  '',
  `  ${eventGridUrl}`,
  ...(recordingUrl === null
    ? []
    : ['', 'and Microsoft.Communication.RecordingFileStatusUpdated to', '', `  ${recordingUrl}`]),
  ...Object.entries(eventHeaders).flatMap(([name, value]) => [
    '',
    'with the delivery attribute (static, secret)',
    '',
    `  ${name}: ${value}`,
  ]),
];

/** What a person reads when everything runs. */
export const welcome = ({
  host,
  simulator,
  number,
  key,
  ...events
}: Omit<Environment, 'stop' | 'killHost' | 'settings'>): string =>
  [
    '',
    'Switchboard runs.',
    '',
    `  Number     ${number}`,
    `  App        ${host}`,
    ...(key === null ? [] : [`  Key        ${key} (header x-functions-key)`]),
    ...(simulator === null ? real(events) : simulated(simulator, number)),
    '',
    'Changes of the sources take effect at once. Ctrl-C ends everything.',
  ].join('\n');
