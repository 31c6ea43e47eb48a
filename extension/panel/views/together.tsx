import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { blockLabel } from '../labels.ts';
import type { PanelModel } from '../model.ts';
import { englishOf } from '../names.ts';
import { blockText } from '../passages.ts';
import type { Story } from '../ports.ts';
import { useRoving } from '../roving.ts';
import { runsOf, sentencesNaming } from '../sentences.ts';
import { useTold } from '../told.ts';
import { useUi } from '../ui.ts';
import { isolate } from '../words.ts';
import { TypeIcon } from './icons.tsx';
import { Arabic, English } from './runs.tsx';

interface TogetherProps {
  model: PanelModel;
  story: Story;
}

/** Names that can be chosen at once; others are chosen in the list of names. */
const CHIPS = 8;
/** Sentences that are shown before the reader asks for all. */
const FIRST = 5;

/** "Who did what": one chosen name with its sentences, or two with those that name both. */
export function Together({ model, story }: TogetherProps) {
  const { words, on } = useUi();
  const { together } = model;
  const { article, analysis } = story;
  const { glossary } = analysis;
  const [showsAll, setShowsAll] = useState(false);
  const chips = useRoving<HTMLUListElement>(words, on);
  const list = useRoving<HTMLUListElement>(words, on);
  const all = model.sentences.value;
  const naming = useMemo(() => glossary.map(({ mentions }) => new Set(sentencesNaming(all, mentions))), [all, glossary]);
  const chosen = together.chosen.value;
  const offered = glossary.flatMap((_, item) => (item < CHIPS || chosen.includes(item) ? [item] : []));
  /** Sentences that name the chosen ones and this one. */
  const withChosen = (item: number) => {
    const others = chosen.filter((other) => other !== item).slice(-1);
    return [...(naming[item] ?? [])].filter((index) => others.every((other) => naming[other]?.has(index)));
  };
  const last = chosen.at(-1);
  const found = last === undefined ? [] : withChosen(last);
  const mentions = chosen.flatMap((item) => glossary[item]?.mentions ?? []);
  const names = chosen
    .map((item) => glossary[item])
    .map((entry) => (entry ? isolate(englishOf(entry) || entry.arabic) : ''))
    .join(' + ');

  const sum =
    chosen.length === 0
      ? words.say('together_none')
      : words.count(chosen.length === 1 ? 'together_found' : 'together_found_both', found.length, names);
  useTold(model, chosen.length === 0 ? '' : sum);

  const wanted = together.wanted.value;
  useLayoutEffect(() => {
    if (wanted === null) return;
    chips.ref.current?.children[offered.indexOf(wanted)]?.querySelector('button')?.focus();
    together.arrived();
  }, [wanted]);

  if (glossary.length === 0) return null;
  return (
    <div class="together">
      <h4 id="together-heading">{words.say('together_heading')}</h4>
      <ul class="picks" aria-labelledby="together-heading" {...chips}>
        {offered.map((item) => {
          const entry = glossary[item];
          const isChosen = chosen.includes(item);
          const count = withChosen(item).length;
          return (
            entry && (
              <li key={item}>
                <button
                  type="button"
                  class="pick"
                  aria-pressed={isChosen}
                  onClick={on(() => {
                    setShowsAll(false);
                    together.choose(item);
                  })}
                >
                  <TypeIcon type={entry.type} /> {englishOf(entry) ? <English text={englishOf(entry)} /> : <Arabic text={entry.arabic} />}{' '}
                  <span class="tally" aria-hidden="true">
                    {words.number(count)}
                  </span>
                  <span class="heard">{words.count('together_chip_count', count)}</span>
                </button>
              </li>
            )
          );
        })}
      </ul>
      <p class="muted together-found">{sum}</p>
      {found.length > 0 && (
        <ul class="together-list" {...list}>
          {(showsAll ? found : found.slice(0, FIRST)).map((index) => {
            const span = all[index];
            if (!span) return null;
            const isCurrent = model.selected.value?.kind === 'sentence' && model.selected.value.item === index;
            return (
              <li key={index} class={isCurrent ? 'card current' : 'card'}>
                <button type="button" class="bullet" aria-current={isCurrent} onClick={on(() => model.show('sentence', index))}>
                  <span lang="ar" dir="rtl" class="ar sentence">
                    {runsOf(blockText(article, span.block), span, mentions).map(({ text, isName }) =>
                      isName ? <mark>{text}</mark> : text,
                    )}
                  </span>
                  <span class="meta">{blockLabel(span.block, article, words)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {found.length > FIRST && !showsAll && (
        <button type="button" class="plain" onClick={on(() => setShowsAll(true))}>
          {words.say('together_more', words.number(found.length))}
        </button>
      )}
    </div>
  );
}
