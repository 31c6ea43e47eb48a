import { summaryText } from '../copied.ts';
import type { Copied, Selection } from '../model.ts';
import { passagesOf } from '../passages.ts';
import { allPoints, isStub, pointsOf } from '../points.ts';
import type { Story } from '../ports.ts';
import { useRoving } from '../roving.ts';
import { useUi } from '../ui.ts';
import { ArticleMap } from './article-map.tsx';
import { BulletCard } from './bullet-card.tsx';
import { CopyButton } from './copy-button.tsx';

interface SummaryProps {
  story: Story;
  /** How many bullets are wanted. */
  count: number;
  selected: Selection | null;
  open: ReadonlySet<string>;
  copied: Copied | null;
  show(kind: Selection['kind'], item: number): void;
  toggle(key: string): void;
  setCount(count: number): void;
  copy(key: string, text: string): Promise<void>;
}

/** The story's points: Arabic sentences of the article, the English names under each, and where they stand in it. */
export function Summary({ story, count, selected, open, copied, show, toggle, setCount, copy }: SummaryProps) {
  const { words, on } = useUi();
  const roving = useRoving<HTMLOListElement>(words, on);
  const { article, analysis } = story;
  const passages = passagesOf(article);
  const points = pointsOf(analysis, passages, count);
  const of = allPoints(analysis).length;
  return (
    <section class="summary" aria-labelledby="summary-heading">
      <h3 id="summary-heading">{words.say('panel_summary')}</h3>
      {of === 0 ? (
        <p class="muted">{words.say('panel_summary_empty')}</p>
      ) : (
        <>
          {isStub(analysis) && <p class="muted stub">{words.say('panel_summary_stub')}</p>}
          <div class="tools">
            {of > 1 && (
              <>
                <Length label={words.say('panel_shorter')} possible={count > 1} act={() => setCount(count - 1)} />
                <Length label={words.say('panel_longer')} possible={count < of} act={() => setCount(count + 1)} />
                <span class="tally">{words.say('panel_place', words.number(points.length), words.number(of))}</span>
              </>
            )}
            <CopyButton
              id="summary"
              class="plain copy-all"
              label={words.say('panel_copy')}
              text={() => summaryText(article, points, analysis.glossary, words)}
              copied={copied}
              copy={copy}
            />
          </div>
          <ol {...roving}>
            {points.map((point) => (
              <BulletCard
                key={point.item}
                point={point}
                passage={passages[point.passage]}
                story={story}
                isCurrent={selected?.kind === 'bullet' && selected.item === point.item}
                open={open}
                show={() => show('bullet', point.item)}
                toggle={toggle}
              />
            ))}
          </ol>
          <ArticleMap passages={passages} points={points} selected={selected} show={show} />
        </>
      )}
    </section>
  );
}

interface LengthProps {
  label: string;
  possible: boolean;
  act(): void;
}

/** A button that stays where it is at the end of its range, so that the focus is not lost. */
function Length({ label, possible, act }: LengthProps) {
  const { on } = useUi();
  return (
    <button type="button" class="plain" aria-disabled={!possible} onClick={on(() => possible && act())}>
      {label}
    </button>
  );
}
