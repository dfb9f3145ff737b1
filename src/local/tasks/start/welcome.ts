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

const real = (eventGridUrl: string, recordingUrl: string | null): readonly string[] => [
  '',
  'Let Event Grid deliver Microsoft.Communication.IncomingCall of the resource to',
  '',
  `  ${eventGridUrl}`,
  ...(recordingUrl === null
    ? []
    : ['', 'and Microsoft.Communication.RecordingFileStatusUpdated to', '', `  ${recordingUrl}`]),
];

/** What a person reads when everything runs. */
export const welcome = ({
  host,
  simulator,
  number,
  key,
  eventGridUrl,
  recordingUrl,
}: Omit<Environment, 'stop' | 'killHost' | 'settings'>): string =>
  [
    '',
    'Switchboard runs.',
    '',
    `  Number     ${number}`,
    `  App        ${host}`,
    ...(key === null ? [] : [`  Key        ${key} (header x-functions-key)`]),
    ...(simulator === null ? real(eventGridUrl, recordingUrl) : simulated(simulator, number)),
    '',
    'Changes of the sources take effect at once. Ctrl-C ends everything.',
  ].join('\n');
