/**
 * The keys in a call's partition: its row, and what notes of events and of commands, and notices,
 * begin with.
 */
export const callRowKeys = {
  call: 'call',
  event: 'event|',
  command: 'command|',
  notice: 'notify|',
} as const;
