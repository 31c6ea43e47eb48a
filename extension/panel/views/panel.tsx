import type { ReadonlySignal } from '@preact/signals';
import type { Ref } from 'preact';
import { doKey } from '../key-acts.ts';
import { keyAct } from '../keys.ts';
import type { PanelModel } from '../model.ts';
import type { Ports, Surroundings } from '../ports.ts';
import { statusOf } from '../status.ts';
import { useUi } from '../ui.ts';
import { AloudBar } from './aloud-bar.tsx';
import { IconButton } from './icon-button.tsx';
import { CloseIcon, MarkIcon } from './icons.tsx';
import { KeepingBar } from './keeping-bar.tsx';
import { MarkBar } from './mark-bar.tsx';
import { MentionCard } from './mention-card.tsx';
import { OwnNamesBar } from './own-names-bar.tsx';
import { Sections } from './sections.tsx';
import { Separator } from './separator.tsx';
import { Failed, NoText, Working } from './states.tsx';

interface PanelProps {
  model: PanelModel;
  surroundings: ReadonlySignal<Surroundings>;
  resize: Ports['resize'];
  heading: Ref<HTMLHeadingElement>;
  close(): void;
  /** Reads the page again. */
  retry(): void;
}

/** The whole panel: a landmark with a name, never a dialogue. */
export function Panel({ model, surroundings, resize, heading, close, retry }: PanelProps) {
  const { words, on, preferences } = useUi();
  const { theme, arabicSize, arabicLine, latinSize, latinLine } = preferences.value;
  const { scheme, box } = surroundings.value;
  const state = model.state.value;
  const selected = model.selected.value;
  const keyDown = on((event: KeyboardEvent) => {
    // A key pressed in the panel is not a shortcut of the page's.
    event.stopPropagation();
    if (event.defaultPrevented) return;
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      if (model.aloud.reading.value) model.aloud.stop();
      else close();
      return;
    }
    const act = state.kind === 'ready' ? keyAct(event) : undefined;
    if (!act) return;
    event.preventDefault();
    doKey(act, event, model);
  });
  return (
    <aside
      class="panel"
      aria-labelledby="heading"
      lang={words.language}
      dir={words.dir}
      data-scheme={theme === 'page' ? scheme : theme}
      data-edge={box?.edge}
      style={{ '--arabic-size': arabicSize, '--arabic-line': arabicLine, '--latin-size': latinSize, '--latin-line': latinLine }}
      onKeyDown={keyDown}
    >
      {box && resize && <Separator box={box} resize={resize} />}
      <header>
        <h2 id="heading" tabIndex={-1} ref={heading}>
          <MarkIcon />
          {words.say('panel_title')}
        </h2>
        <IconButton label={words.say('panel_close')} act={close}>
          <CloseIcon />
        </IconButton>
      </header>
      <p class="heard" role="status" aria-atomic="true">
        {statusOf(model.notice.value, state, model.points.value, words)}
      </p>
      <div class="body">
        {state.kind === 'working' && <Working />}
        {state.kind === 'no-text' && <NoText retry={retry} />}
        {state.kind === 'failed' && <Failed code={state.code} detail={state.detail} retry={retry} />}
        {state.kind === 'ready' && <Sections model={model} story={state.story} />}
      </div>
      <OwnNamesBar story={state.kind === 'ready' ? state.story : undefined} tell={model.tell} />
      <KeepingBar />
      <AloudBar />
      {state.kind === 'ready' && selected !== null && (
        <MarkBar
          story={state.story}
          points={model.points.value}
          selected={selected}
          step={(by) => model.show(selected.kind, selected.item, by)}
          clear={model.clear}
        />
      )}
      {state.kind === 'ready' && <MentionCard model={model} story={state.story} />}
    </aside>
  );
}
