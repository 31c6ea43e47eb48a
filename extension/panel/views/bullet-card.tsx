import { namesOf } from '../copied.ts';
import { passageLabel } from '../labels.ts';
import { type Passage, printedText } from '../passages.ts';
import { isEdited, type Point } from '../points.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';
import { AloudButton } from './aloud-button.tsx';
import { Disclosure } from './disclosure.tsx';
import { KeepBullet } from './keep-buttons.tsx';
import { PointNumber } from './point-number.tsx';
import { ArabicSentence, English } from './runs.tsx';
import { Why } from './why.tsx';

interface BulletCardProps {
  point: Point;
  /** Where it begins; absent when that is no paragraph. */
  passage: Passage | undefined;
  story: Story;
  isCurrent: boolean;
  open: ReadonlySet<string>;
  show(): void;
  toggle(key: string): void;
}

/** One sentence of the summary: a click goes to its place, another shows it as the article has it. */
export function BulletCard({ point, passage, story, isCurrent, open, show, toggle }: BulletCardProps) {
  const { words, on } = useUi();
  const { bullet, item, number } = point;
  const id = `bullet-${item}`;
  const printed = `printed-${item}`;
  const isPrinted = open.has(printed);
  const names = namesOf(bullet.entities, story.analysis.glossary);
  return (
    <li id={id} class={isCurrent ? 'card current' : 'card'}>
      <button type="button" class="bullet" aria-current={isCurrent} onClick={on(show)}>
        <ArabicSentence text={isPrinted ? printedText(story.article, bullet.sources) : bullet.text} />
      </button>
      {names.length > 0 && (
        <p class="bullet-names">
          <span class="label">{words.say('panel_bullet_names')}</span> <English text={names.join(' · ')} />
        </p>
      )}
      <div class="bullet-foot">
        <span class="bullet-place">
          <PointNumber numbers={[number]} /> {passage !== undefined && passageLabel(passage.number, words)}
        </span>
        {isEdited(bullet) && (
          <button type="button" class="quiet printed" aria-pressed={isPrinted} onClick={on(() => toggle(printed))}>
            {words.say('panel_as_printed')}
            <span class="heard"> {words.say('panel_point', words.number(number))}</span>
          </button>
        )}
        <KeepBullet point={point} story={story} />
        <AloudButton
          id={id}
          about={words.say('panel_point', words.number(number))}
          lines={() => [{ text: bullet.text, spans: bullet.sources }]}
        />
        <Disclosure
          id={`${id}-why`}
          label={words.say('panel_how_chosen')}
          about={words.say('panel_point', words.number(number))}
          open={open.has(id)}
          toggle={() => toggle(id)}
        >
          <Why via={bullet.via} />
        </Disclosure>
      </div>
    </li>
  );
}
