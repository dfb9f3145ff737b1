import { styleText } from 'node:util';

type Paint = (text: string) => string;
export type Style = Readonly<{ bold: Paint; dim: Paint; red: Paint; yellow: Paint; green: Paint }>;

const plain: Paint = (text) => text;
export const plainStyle: Style = {
  bold: plain,
  dim: plain,
  red: plain,
  yellow: plain,
  green: plain,
};

const paint =
  (format: keyof Style): Paint =>
  (text) =>
    styleText(format, text, { validateStream: false });

const colours: Style = {
  bold: paint('bold'),
  dim: paint('dim'),
  red: paint('red'),
  yellow: paint('yellow'),
  green: paint('green'),
};

/** Colours on a terminal, unless NO_COLOR says otherwise (no-color.org) or it has none. */
export const styleFor = (
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): Style => {
  const isRefused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return isTerminal && !isRefused ? colours : plainStyle;
};
