import type { GlossaryEntry } from '../../../src/analysis.ts';
import type { Selection } from '../model.ts';
import { useUi } from '../ui.ts';
import { NameCard } from './name-card.tsx';

interface NamesProps {
  glossary: readonly GlossaryEntry[];
  selected: Selection | null;
  open: ReadonlySet<string>;
  show(entry: number): void;
  toggle(key: string): void;
}

/** Every name of the article, the most important first. */
export function Names({ glossary, selected, open, show, toggle }: NamesProps) {
  const { words } = useUi();
  return (
    <section class="names" aria-labelledby="names-heading">
      <h3 id="names-heading">
        {words.say('panel_names')} {glossary.length > 0 && <span class="tally">{words.number(glossary.length)}</span>}
      </h3>
      {glossary.length === 0 && <p class="muted">{words.say('panel_names_empty')}</p>}
      <ul>
        {glossary.map((entry, index) => {
          const key = `name-${index}`;
          return (
            <NameCard
              key={key}
              index={index}
              entry={entry}
              country={entry.of === undefined ? undefined : glossary[entry.of]}
              place={selected?.kind === 'name' && selected.item === index ? selected.place : undefined}
              open={open.has(key)}
              show={() => show(index)}
              toggle={() => toggle(key)}
            />
          );
        })}
      </ul>
    </section>
  );
}
