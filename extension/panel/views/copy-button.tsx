import type { Copied } from '../model.ts';
import { useUi } from '../ui.ts';

interface CopyButtonProps {
  /** Tells this button from the panel's others. */
  id: string;
  label: string;
  /** Made when the button is pressed. */
  text(): string;
  copied: Copied | null;
  copy(key: string, text: string): Promise<void>;
  class?: string;
}

/** A button that puts a text on the clipboard and then says whether that went well. */
export function CopyButton({ id, label, text, copied, copy, class: name = 'plain' }: CopyButtonProps) {
  const { words, on } = useUi();
  const outcome = copied?.key === id ? words.say(copied.ok ? 'panel_copied' : 'panel_not_copied') : undefined;
  return (
    <button type="button" class={name} onClick={on(() => void copy(id, text()))}>
      {outcome ?? label}
    </button>
  );
}
