import { callRowKeys } from './callRowKeys.ts';

const digits = 6;

/** The key of a notice in its call's partition; keys stand in the order of their numbers. */
export const noticeKeyOf = (seq: number): string =>
  `${callRowKeys.notice}${String(seq).padStart(digits, '0')}`;
