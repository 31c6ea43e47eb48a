import { useUi } from '../ui.ts';
import type { Search } from '../wikipedia.ts';
import { Arabic, English } from './runs.tsx';

/** Links to searches, each with the whole address that it leads to. */
export function LookUp({ searches }: { searches: readonly Search[] }) {
  const { words, follow } = useUi();
  return (
    <>
      <p class="muted">{words.say('panel_look_up_note')}</p>
      <ul>
        {searches.map(({ language, term, before, href }) => (
          <li key={language}>
            <a class="search" href={href} target="_blank" rel="noreferrer noopener" onClick={follow}>
              <span class="strong">{words.say(`panel_wikipedia_${language}`)}</span>
              <bdi class="address" lang="en" dir="ltr">
                {before}
                {language === 'ar' ? <Arabic text={term} /> : <English text={term} />}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
