import type { ComponentChildren } from 'preact';
import { useUi } from '../ui.ts';
import { ChevronIcon } from './icons.tsx';

interface DisclosureProps {
  id: string;
  /** What the button says. */
  label: string;
  /** What tells this button from others with the same label; heard, not seen. */
  about?: ComponentChildren;
  open: boolean;
  toggle(): void;
  children: ComponentChildren;
}

/** A button that opens and closes what stands under it. */
export function Disclosure({ id, label, about, open, toggle, children }: DisclosureProps) {
  const { on } = useUi();
  return (
    <div class="disclosure">
      <button type="button" class="quiet" aria-expanded={open} aria-controls={id} onClick={on(toggle)}>
        <ChevronIcon />
        <span>{label}</span>
        {about !== undefined && <span class="heard"> {about}</span>}
      </button>
      <div id={id} class="disclosed" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
