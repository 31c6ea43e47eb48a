import type { Bullet, GlossaryEntry } from '../../../src/analysis.ts';
import type { Selection } from '../model.ts';
import { englishOf } from '../names.ts';
import { useUi } from '../ui.ts';
import { Disclosure } from './disclosure.tsx';
import { ArabicSentence, English } from './runs.tsx';
import { Why } from './why.tsx';

interface SummaryProps {
  bullets: readonly Bullet[];
  glossary: readonly GlossaryEntry[];
  selected: Selection | null;
  open: ReadonlySet<string>;
  show(bullet: number): void;
  toggle(key: string): void;
}

/** The story's points: Arabic sentences of the article, the English names under each. */
export function Summary({ bullets, glossary, selected, open, show, toggle }: SummaryProps) {
  const { words, on } = useUi();
  return (
    <section class="summary" aria-labelledby="summary-heading">
      <h3 id="summary-heading">{words.say('panel_summary')}</h3>
      {bullets.length === 0 && <p class="muted">{words.say('panel_summary_empty')}</p>}
      <ol>
        {bullets.map((bullet, index) => {
          const key = `bullet-${index}`;
          const current = selected?.kind === 'bullet' && selected.item === index;
          return (
            <li key={key} id={key} class={current ? 'card current' : 'card'}>
              <button type="button" class="bullet" aria-current={current} onClick={on(() => show(index))}>
                <ArabicSentence text={bullet.text} />
              </button>
              <NamesOf bullet={bullet} glossary={glossary} />
              <Disclosure
                id={`${key}-why`}
                label={words.say('panel_how_chosen')}
                about={words.say('panel_point', words.number(index + 1))}
                open={open.has(key)}
                toggle={() => toggle(key)}
              >
                <Why via={bullet.via} />
              </Disclosure>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function NamesOf({ bullet, glossary }: { bullet: Bullet; glossary: readonly GlossaryEntry[] }) {
  const { words } = useUi();
  const names = bullet.entities.flatMap((index) => {
    const entry = glossary[index];
    return entry === undefined || englishOf(entry) === '' ? [] : [englishOf(entry)];
  });
  if (names.length === 0) return null;
  return (
    <p class="bullet-names">
      <span class="label">{words.say('panel_bullet_names')}</span> <English text={names.join(' · ')} />
    </p>
  );
}
