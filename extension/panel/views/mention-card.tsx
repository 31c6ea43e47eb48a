import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeCard } from '../card-place.ts';
import type { PanelModel } from '../model.ts';
import { englishOf } from '../names.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';
import { AloudButton } from './aloud-button.tsx';
import { IconButton } from './icon-button.tsx';
import { CloseIcon, ConfidenceIcon, TypeIcon } from './icons.tsx';
import { Readings } from './readings.tsx';
import { Arabic, English, Romanised } from './runs.tsx';
import { Why } from './why.tsx';

interface MentionCardProps {
  model: PanelModel;
  story: Story;
}

/**
 * What a name in the page is, beside its place there: in the browser's top layer, over the page and the panel. It takes no
 * focus, stays while the pointer is on it, and Esc closes it before the panel.
 */
export function MentionCard({ model, story }: MentionCardProps) {
  const { words, on } = useUi();
  const box = useRef<HTMLElement>(null);
  const { card } = model;
  const shown = card.shown.value;
  const entry = shown === null ? undefined : story.analysis.glossary[shown.item];
  const mention = shown === null ? undefined : entry?.mentions[shown.place];
  const moves = card.moves.value;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !shown || !mention) return;
    element.showPopover?.();
    const at = card.port?.boxOf(mention, shown.by === 'pointer' ? shown : undefined);
    const { documentElement } = element.ownerDocument;
    const window = { width: documentElement.clientWidth, height: innerHeight };
    const { width, height } = element.getBoundingClientRect();
    const place = at && placeCard(at, { width, height }, window, 'rtl');
    if (!place) {
      card.close();
      return;
    }
    element.style.setProperty('left', `${place.left}px`);
    element.style.setProperty('top', `${place.top}px`);
    if (shown.by === 'keys' && shown.hasFocus) element.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [shown, moves]);

  /** Closes the card; focus that is in it goes back to the name in the list, else to the panel's heading. */
  const leave = () => {
    const root = box.current?.getRootNode();
    if (shown && root instanceof ShadowRoot && box.current?.contains(root.activeElement)) {
      const entryButton = root.getElementById(`name-${shown.item}`)?.querySelector('button');
      (entryButton ?? root.getElementById('heading'))?.focus();
    }
    card.close();
  };

  const isShown = mention !== undefined;
  // Before the card is painted, so that no press of Esc comes too early.
  useLayoutEffect(() => {
    if (!isShown) return undefined;
    const closeFirst = on((event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    });
    // Wherever the focus is, and before anything else that Esc closes.
    addEventListener('keydown', closeFirst, true);
    return () => removeEventListener('keydown', closeFirst, true);
  });

  if (!shown || !entry || !mention) return null;
  return (
    <section
      class="mention-card"
      popover="manual"
      aria-labelledby="mention-card-name"
      ref={box}
      // With the focus in it the card stays when the pointer goes.
      onFocusIn={() => shown.by === 'pointer' && card.show({ item: shown.item, place: shown.place, by: 'keys' })}
    >
      <div class="card-head">
        <p id="mention-card-name" tabIndex={-1}>
          <Arabic text={entry.arabic} class="name-ar" />
        </p>
        <IconButton label={words.say('card_close')} act={leave}>
          <CloseIcon />
        </IconButton>
      </div>
      <p class="muted">
        <span class="heard">{words.say('card_romanised')} </span>
        <Romanised text={entry.arabic} />
      </p>
      <p class="name-en">
        <English text={englishOf(entry)} />
      </p>
      <p class="meta">
        <TypeIcon type={entry.type} /> {words.say(`panel_type_${entry.type}`)}
        {entry.description !== undefined && (
          <>
            {' · '}
            <English text={entry.description} />
          </>
        )}
      </p>
      <Readings entry={entry} />
      <p class={`sure ${entry.confidence}`}>
        <ConfidenceIcon confidence={entry.confidence} /> {words.say(`panel_confidence_${entry.confidence}`)}
      </p>
      <div class="card-why">
        <p class="label">{words.say('card_mention')}</p>
        <Why via={mention.via} />
      </div>
      <div class="card-foot">
        <button
          type="button"
          class="plain"
          onClick={on(() => {
            model.showPlace('name', shown.item, shown.place);
            card.want(shown.item);
          })}
        >
          {words.say('card_entry')}
        </button>
        <button
          type="button"
          class="plain"
          onClick={on(() => {
            card.close();
            card.port?.goInto(mention);
          })}
        >
          {words.say('card_text')}
        </button>
        <AloudButton id="card" lines={() => [{ text: entry.arabic, spans: [mention] }]} />
      </div>
    </section>
  );
}
