/** Drawn icons; each goes with a word, so all are hidden from assistive technology. */

import type { ComponentChildren } from 'preact';
import type { Confidence, EntityType } from '../../../src/analysis.ts';

const Icon = ({ children, class: name = '' }: { children: ComponentChildren; class?: string }) => (
  <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

/** One shape a type, so that none is told by colour alone. */
const TYPE_SHAPES: Record<EntityType, string> = {
  person: 'M8 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM2.8 13.6c.5-2.5 2.6-3.9 5.2-3.9s4.7 1.4 5.2 3.9',
  place: 'M8 14.2s4.6-4 4.6-7.6a4.6 4.6 0 0 0-9.2 0C3.4 10.2 8 14.2 8 14.2ZM8 8.2a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z',
  organisation: 'M2.2 6 8 2.4 13.8 6ZM3.8 6.2v5.6M6.6 6.2v5.6M9.4 6.2v5.6M12.2 6.2v5.6M2.2 13.6h11.6',
  demonym: 'M3.6 14.2V2.2M3.6 3c3-1.4 5.8 1.4 9 0v6.2c-3.2 1.4-6-1.4-9 0',
  event: 'M2.6 4h10.8v9.6H2.6ZM2.6 7h10.8M5.4 2.2v3M10.6 2.2v3',
  agreement: 'M4 2.2h5.8L12.4 5v8.8H4ZM6.2 6.6h4M6.2 9h4M6.2 11.4h2.2',
  other: 'M8 2.6 13.4 8 8 13.4 2.6 8Z',
};

/** The shape of an entity type. */
export const TypeIcon = ({ type }: { type: EntityType }) => (
  <Icon class="type-icon">
    <path d={TYPE_SHAPES[type]} />
  </Icon>
);

/** Sure, half sure, open: told by shape. */
const CONFIDENCE_SHAPES: Record<Confidence, ComponentChildren> = {
  known: <path d="M3.2 8.6 6.6 12l6.2-7.4" />,
  inferred: (
    <>
      <circle cx="8" cy="8" r="5" />
      <path d="M8 3a5 5 0 0 1 0 10Z" fill="currentColor" />
    </>
  ),
  guessed: <circle cx="8" cy="8" r="5" stroke-dasharray="2.4 2.2" />,
};

/** The shape of how sure the English of a name is. */
export const ConfidenceIcon = ({ confidence }: { confidence: Confidence }) => <Icon>{CONFIDENCE_SHAPES[confidence]}</Icon>;

/** A leaf with a gloss in its margin: the product's mark. */
export const MarkIcon = () => (
  <Icon class="mark">
    <path d="M3 2.5h10v11H3ZM9.6 2.5v11M5 5.5h2.6M5 8h2.6M5 10.5h2.6" />
  </Icon>
);

/** A ribbon between pages; filled by the style when something is saved. */
export const SaveIcon = () => (
  <Icon>
    <path d="M4.4 2.4h7.2v11.2L8 10.8l-3.6 2.8Z" />
  </Icon>
);

export const PinIcon = () => (
  <Icon>
    <path d="M5.4 2.4h5.2M6 2.6v4.2L4 9.4h8l-2-2.6V2.6M8 9.4v4.4" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4" />
  </Icon>
);

/** Points along the reading direction; turned by the style when its disclosure is open. */
export const ChevronIcon = () => (
  <Icon class="chevron">
    <path d="m6 3.6 4.4 4.4L6 12.4" />
  </Icon>
);

export const UpIcon = () => (
  <Icon>
    <path d="m3.6 10.2 4.4-4.4 4.4 4.4" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="m3.6 5.8 4.4 4.4 4.4-4.4" />
  </Icon>
);

/** A card with lines of text over a word. */
export const CardIcon = () => (
  <Icon>
    <path d="M2.4 2.4h11.2v7.2H8.6L6.8 11.8 5.6 9.6H2.4ZM4.8 5h6.4M4.8 7.2h4M3.6 14h8.8" />
  </Icon>
);

export const VoiceIcon = () => (
  <Icon>
    <path d="M2.4 6.2h2.2L8 3.4v9.2L4.6 9.8H2.4ZM10.4 6a2.8 2.8 0 0 1 0 4M12.2 4.2a5.4 5.4 0 0 1 0 7.6" />
  </Icon>
);

export const StopIcon = () => (
  <Icon>
    <path d="M4 4h8v8H4Z" />
  </Icon>
);
