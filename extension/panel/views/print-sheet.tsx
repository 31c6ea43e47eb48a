import { namesOf } from '../copied.ts';
import { englishOf } from '../names.ts';
import { passagesOf } from '../passages.ts';
import { pointsOf } from '../points.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';
import { Arabic, ArabicSentence, English } from './runs.tsx';

interface PrintSheetProps {
  story: Story;
  /** How many bullets there are on it. */
  count: number;
}

/** The story's points and names on paper, after the page's own sheets: no controls, nothing that is only heard. */
export function PrintSheet({ story, count }: PrintSheetProps) {
  const { words } = useUi();
  const { article, analysis } = story;
  const { glossary } = analysis;
  const points = pointsOf(analysis, passagesOf(article), count);
  return (
    <article class="sheet" lang={words.language} dir={words.dir}>
      {article.headline !== undefined && (
        <h2>
          <ArabicSentence text={article.headline} />
        </h2>
      )}
      {article.url !== undefined && <English text={article.url} class="url" />}
      {points.length > 0 && (
        <section>
          <h3>{words.say('panel_summary')}</h3>
          <ol>
            {points.map(({ bullet, item }) => {
              const names = namesOf(bullet.entities, glossary);
              return (
                <li key={item}>
                  <ArabicSentence text={bullet.text} />
                  {names.length > 0 && (
                    <p>
                      {words.say('panel_bullet_names')} <English text={names.join(' · ')} />
                    </p>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      )}
      {glossary.length > 0 && (
        <section>
          <h3>{words.say('panel_names')}</h3>
          <table>
            <tbody>
              {glossary.map((entry) => (
                <tr key={entry.arabic}>
                  <th scope="row">
                    <Arabic text={entry.arabic} />
                  </th>
                  <td>
                    <English text={englishOf(entry)} class="english" />
                  </td>
                  <td>
                    {words.say(`panel_type_${entry.type}`)}
                    {entry.description !== undefined && (
                      <>
                        {' · '}
                        <English text={entry.description} />
                      </>
                    )}
                    {entry.confidence === 'guessed' && <> · {words.say('panel_confidence_guessed')}</>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </article>
  );
}
