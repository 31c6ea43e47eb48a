import type { Figure } from '../../../src/article.ts';
import type { Selection } from '../model.ts';
import { repeatsByFigure } from '../names.ts';
import type { Repeat } from '../ports.ts';
import { useUi } from '../ui.ts';
import { FigureCard } from './figure-card.tsx';

interface PicturesProps {
  figures: readonly Figure[];
  repeats: readonly Repeat[];
  hidden: ReadonlySet<number>;
  selected: Selection | null;
  open: ReadonlySet<string>;
  show(figure: number): void;
  setHidden(ids: readonly number[], hide: boolean): void;
  toggle(key: string): void;
}

/** Every picture once with its caption and credit, and what was done with their repeats; absent when the article has none. */
export function Pictures({ figures, repeats, hidden, selected, open, show, setHidden, toggle }: PicturesProps) {
  const { words, on } = useUi();
  if (figures.length === 0 && repeats.length === 0) return null;
  const rendered = repeats.filter((repeat) => repeat.where === 'rendered').map((repeat) => repeat.id);
  const anyHidden = hidden.size > 0;
  return (
    <section class="repeats" aria-labelledby="repeats-heading">
      <h3 id="repeats-heading">
        {words.say('panel_pictures')} {figures.length > 0 && <span class="tally">{words.number(figures.length)}</span>}
      </h3>
      {repeats.length > 0 && (
        <div class="repeats-sum">
          <p>
            <span class="line hidden-count">
              {words.say('panel_repeats_hidden', words.number(hidden.size), words.number(rendered.length))}
            </span>
            <span class="line markup-count">{words.say('panel_repeats_markup', words.number(repeats.length - rendered.length))}</span>
          </p>
          {rendered.length > 0 && (
            <button type="button" class="plain" onClick={on(() => setHidden(rendered, !anyHidden))}>
              {words.say(anyHidden ? 'panel_show_all' : 'panel_hide_all')}
            </button>
          )}
        </div>
      )}
      <ul>
        {repeatsByFigure(figures, repeats).map((own, index) => (
          <FigureCard
            key={own.figure.id}
            index={index}
            own={own}
            hidden={hidden}
            isCurrent={selected?.kind === 'figure' && selected.item === index}
            open={open.has(own.figure.id)}
            show={() => show(index)}
            setHidden={setHidden}
            toggle={() => toggle(own.figure.id)}
          />
        ))}
      </ul>
    </section>
  );
}
