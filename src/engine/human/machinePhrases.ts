/**
 * What answering machines say and people who pick up do not, by language, in lower case. Parts of
 * sentences, so that a name in between does no harm.
 */
export const machinePhrases: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...([
      'leave a message',
      'leave me a message',
      'leave your message',
      'leave your name',
    ] as const),
    ...(['after the tone', 'after the beep', 'at the tone', 'voicemail', 'voice mail'] as const),
    ...(['answering machine', 'you have reached', "you've reached", 'is not available'] as const),
    ...(['not available right now', "can't take your call", 'cannot take your call'] as const),
    ...(["can't come to the phone", 'cannot come to the phone', 'mailbox'] as const),
    ...(['get back to you', 'your call has been forwarded', 'press pound'] as const),
  ],
  de: [
    ...(['nach dem ton', 'nach dem signalton', 'nach dem piep', 'anrufbeantworter'] as const),
    ...(['mailbox', 'eine nachricht', 'zurzeit nicht erreichbar', 'nicht erreichbar'] as const),
    ...(['rufe zurück', 'rufen zurück', 'nicht persönlich'] as const),
  ],
  es: [
    ...(['después de la señal', 'después del tono', 'tras la señal', 'deje su mensaje'] as const),
    ...(['deja tu mensaje', 'deje un mensaje', 'buzón de voz', 'contestador'] as const),
    ...(['no puedo atender', 'no se encuentra disponible', 'no está disponible'] as const),
  ],
  fr: [
    ...(['après le bip', 'après le signal', 'laissez un message', 'laisser un message'] as const),
    ...(['votre message', 'messagerie', 'répondeur', "n'est pas disponible"] as const),
    ...(['je ne suis pas disponible', 'rappellerai'] as const),
  ],
  it: [
    ...([
      'dopo il segnale',
      'dopo il bip',
      'lasciate un messaggio',
      'lascia un messaggio',
    ] as const),
    ...(['segreteria telefonica', 'non è raggiungibile', 'non è disponibile'] as const),
  ],
  nl: [
    ...(['na de piep', 'na de toon', 'spreek een bericht in', 'voicemail'] as const),
    ...(['antwoordapparaat', 'niet bereikbaar', 'een bericht achter'] as const),
  ],
  pl: [
    ...(['po sygnale', 'zostaw wiadomość', 'poczta głosowa', 'automatyczna sekretarka'] as const),
  ],
  pt: [
    ...(['após o sinal', 'depois do sinal', 'deixe a sua mensagem', 'deixe seu recado'] as const),
    ...(['deixe sua mensagem', 'caixa postal', 'correio de voz', 'não está disponível'] as const),
  ],
};
