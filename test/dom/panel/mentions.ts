/** Names in the page, and a voice, as a test's hand moves them. */

import { vi } from 'vitest';
import type { MentionPort, VoicePort } from '../../../extension/panel/ports.ts';

type Told = Parameters<MentionPort['watch']>[0];

/** A page whose pointer the test moves; every stretch stands in one line at the top unless `boxOf` is told otherwise. */
export function fakeMentions() {
  // A window without layout has no width.
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1024, configurable: true });
  let told: Told | undefined;
  let over: AbortSignal | undefined;
  const port = {
    watch: vi.fn<MentionPort['watch']>((next, signal) => {
      told = next;
      over = signal;
    }),
    boxOf: vi.fn<MentionPort['boxOf']>(() => ({ left: 100, top: 10, right: 160, bottom: 30 })),
    goInto: vi.fn<MentionPort['goInto']>(),
  };
  return {
    port,
    pointAt: (item: number, place = 0) => told?.pointed({ item, place, x: 120, y: 20 }),
    leave: () => told?.pointed(undefined),
    move: () => told?.moved(),
    isWatching: () => over?.aborted === false,
  };
}

/** A voice that says each text until the test ends it. */
export function fakeVoice(hasVoice = true) {
  let told: ((has: boolean) => void) | undefined;
  const said: string[] = [];
  let end: (isSaid: boolean) => void = () => {};
  const port = {
    watch: vi.fn<VoicePort['watch']>((next) => {
      told = next;
      next(hasVoice);
    }),
    say: vi.fn<VoicePort['say']>((text, signal) => {
      said.push(text);
      return new Promise((resolve) => {
        end = resolve;
        signal.addEventListener('abort', () => resolve(false));
      });
    }),
    mark: vi.fn<VoicePort['mark']>(),
  };
  return { port, said, end: (isSaid = true) => end(isSaid), tell: (has: boolean) => told?.(has) };
}
