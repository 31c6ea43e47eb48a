import type { ComponentChildren } from 'preact';
import { useUi } from '../ui.ts';

interface IconButtonProps {
  /** Heard, not seen. */
  label: string;
  act(event: Event): void;
  children: ComponentChildren;
}

/** A button that shows an icon and says its words to assistive technology. */
export function IconButton({ label, act, children }: IconButtonProps) {
  const { on } = useUi();
  return (
    <button type="button" class="icon-button" title={label} onClick={on(act)}>
      {children}
      <span class="heard">{label}</span>
    </button>
  );
}
