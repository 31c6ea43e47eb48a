import type { ComponentChildren } from 'preact';
import type { Line } from '../aloud.ts';
import { useModel } from '../model-context.ts';
import { useUi } from '../ui.ts';
import { StopIcon, VoiceIcon } from './icons.tsx';

interface AloudButtonProps {
  /** Tells this button from the panel's others. */
  id: string;
  /** What tells this button from others with the same label; heard, not seen. */
  about?: ComponentChildren;
  /** What is read, made when the button is pressed. */
  lines(): readonly Line[];
}

/** Reads something aloud, and stops; absent where no voice can. */
export function AloudButton({ id, about, lines }: AloudButtonProps) {
  const { words, on } = useUi();
  const { aloud } = useModel();
  if (!aloud.hasVoice.value) return null;
  const isRead = aloud.reading.value?.key === id;
  return (
    <button type="button" class="quiet aloud" onClick={on(() => (isRead ? aloud.stop() : void aloud.read(id, lines())))}>
      {isRead ? <StopIcon /> : <VoiceIcon />}
      <span>{words.say(isRead ? 'aloud_stop' : 'aloud_read')}</span>
      {about !== undefined && <span class="heard"> {about}</span>}
    </button>
  );
}
