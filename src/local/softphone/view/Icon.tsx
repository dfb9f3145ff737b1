const paths = {
  call:
    'M5.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 5 5l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16 16 0 0 1 ' +
    '3.5 5.7 2 2 0 0 1 5.5 3.5Z',
  hangUp:
    'M3.2 14.2 3 11.6C8 7.5 16 7.5 21 11.6l-.2 2.6a1.2 1.2 0 0 1-1.5 1l-3-.8a1.2 1.2 0 0 ' +
    '1-.9-1.1v-1.5a11 11 0 0 0-6.8 0v1.5a1.2 1.2 0 0 1-.9 1.1l-3 .8a1.2 1.2 0 0 1-1.5-1Z',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5Zm11-1a5 5 0 0 1 0 7m2.6-9.6a9 9 0 0 1 0 12.2',
  mute: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5Zm11.5 0 5 5m0-5-5 5',
  system: 'M4 5.5h16v10H4Zm5 14h6m-3-4v4',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-5v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 ' +
    '1.4m0-12.8L17 7M7 17l-1.4 1.4',
  dark: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z',
  add: 'M12 5v14M5 12h14',
  close: 'm7 7 10 10M17 7 7 17',
  speak: 'M12 4a3 3 0 0 0-3 3v4a3 3 0 0 0 6 0V7a3 3 0 0 0-3-3Zm-6 7a6 6 0 0 0 12 0m-6 6v3',
  send: 'M5 12h13m-5-5 5 5-5 5',
  copy: 'M8.5 8.5h10v11h-10Zm0 7h-3v-11h10v4',
  link: 'M9 6H5.5v12.5H18V15m-5-9.5h5.5V11M18 6l-8 8',
  toApp: 'M4 12h15m-5-5 5 5-5 5',
  fromApp: 'M20 12H5m5-5-5 5 5 5',
  enlarge: 'M13.5 4.5h6v6m0-6-7 7m-2 8h-6v-6m0 6 7-7',
  save: 'M12 4v10m-4-4 4 4 4-4M5 16v3.5h14V16',
  erase: 'M9 6h11v12H9l-5.5-6Zm3.5 4 4 4m0-4-4 4',
} as const;

export type IconName = keyof typeof paths;

const isFilled = (name: IconName): boolean => name === 'call' || name === 'hangUp';

/** A small drawing in the colour of the text; what it means is said beside it. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-filled={isFilled(name)}>
    <path d={paths[name]} />
  </svg>
);
