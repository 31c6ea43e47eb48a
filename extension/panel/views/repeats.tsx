import type { Figure } from '../../../src/article.ts';
import { repeatsByFigure } from '../names.ts';
import type { Repeat } from '../ports.ts';
import { useUi } from '../ui.ts';
import { FigureCard } from './figure-card.tsx';

interface RepeatsProps {
  figures: readonly Figure[];
  repeats: readonly Repeat[];
  hidden: ReadonlySet<number>;
  open: ReadonlySet<string>;
  setHidden(ids: readonly number[], hide: boolean): void;
  toggle(key: string): void;
}

/** Every caption once, and what was done with its repeats; absent when the article has no picture. */
export function Repeats({ figures, repeats, hidden, open, setHidden, toggle }: RepeatsProps) {
  const { words, on } = useUi();
  if (figures.length === 0 && repeats.length === 0) return null;
  const rendered = repeats.filter((repeat) => repeat.where === 'rendered').map((repeat) => repeat.id);
  const anyHidden = hidden.size > 0;
  return (
    <section class="repeats" aria-labelledby="repeats-heading">
      <h3 id="repeats-heading">{words.say('panel_repeats')}</h3>
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
      <ul>
        {repeatsByFigure(figures, repeats).map((own) => (
          <FigureCard
            key={own.figure.id}
            own={own}
            hidden={hidden}
            open={open.has(own.figure.id)}
            setHidden={setHidden}
            toggle={() => toggle(own.figure.id)}
          />
        ))}
      </ul>
    </section>
  );
}
