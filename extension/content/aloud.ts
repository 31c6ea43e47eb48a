/** The device's own Arabic voice, by the Web Speech API. Voices that work over the network are never used. */

import type { Span } from '../../src/article.ts';
import type { VoicePort } from '../panel/ports.ts';

/** Browsers may tell of their voices late, or tell nothing where there is none; in milliseconds. */
const PATIENCE = 2000;

type SpeakingView = Window & Pick<typeof globalThis, 'SpeechSynthesisUtterance'>;

const arabicVoice = ({ speechSynthesis }: Window): SpeechSynthesisVoice | undefined =>
  (speechSynthesis as SpeechSynthesis | undefined)
    ?.getVoices()
    .find(({ localService, lang }) => localService && /^ar\b/i.test(lang.replace('_', '-')));

/** A voice that marks what it reads by `mark`. */
export function createVoice(view: SpeakingView, mark: (spans: readonly Span[]) => void): VoicePort {
  // A reader can switch the whole interface off in the browser.
  const speechSynthesis = view.speechSynthesis as SpeechSynthesis | undefined;
  /** Kept while it is being said: browsers forget an utterance that nobody holds, and its end is never told. */
  let held: SpeechSynthesisUtterance | undefined;
  return {
    mark,
    watch(told, signal) {
      const look = () => told(arabicVoice(view) !== undefined);
      const late = setTimeout(look, PATIENCE);
      signal.addEventListener('abort', () => clearTimeout(late));
      // Some browsers know their voices at once and tell of no change.
      if (speechSynthesis?.getVoices().length !== 0) look();
      speechSynthesis?.addEventListener('voiceschanged', look, { signal });
    },
    say(text, signal) {
      const voice = arabicVoice(view);
      if (!speechSynthesis || !voice || signal.aborted) return Promise.resolve(false);
      return new Promise((resolve) => {
        const over = new AbortController();
        const utterance = new view.SpeechSynthesisUtterance(text);
        held = utterance;
        utterance.voice = voice;
        utterance.lang = voice.lang;
        const settle = (isSaid: boolean) => {
          over.abort();
          if (held === utterance) held = undefined;
          resolve(isSaid);
        };
        utterance.addEventListener('end', () => settle(true), { signal: over.signal });
        utterance.addEventListener('error', () => settle(false), { signal: over.signal });
        signal.addEventListener(
          'abort',
          () => {
            settle(false);
            speechSynthesis.cancel();
          },
          { signal: over.signal },
        );
        speechSynthesis.speak(utterance);
      });
    },
  };
}
