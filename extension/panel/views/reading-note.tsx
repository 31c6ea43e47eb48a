import { arabicShare } from '../../../src/text/alphabet.ts';
import { useModel } from '../model-context.ts';
import { passagesOf } from '../passages.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';

/** Share of Arabic letters below which a story is none in Arabic that quotes another language. */
const LEAST_ARABIC = 0.3;

/** How much of the page was read, and how old the knowledge of names is. */
export function ReadingNote({ story: { article, asOf } }: { story: Story }) {
  const { words } = useUi();
  const { aloud } = useModel();
  const passages = passagesOf(article);
  const paragraphs = passages.filter(({ number }) => number > 0).length;
  // Where the text is cut off nobody knows how many paragraphs it has.
  const isWhole = article.truncated === undefined && article.gated === undefined;
  const isArabic = arabicShare(passages.map(({ text }) => text).join(' ')) >= LEAST_ARABIC;
  return (
    <footer>
      <p class="read">{isWhole ? words.count('panel_read_all', paragraphs) : words.count('panel_read', paragraphs)}</p>
      {article.truncated !== undefined && (
        <p>
          {words.say('panel_truncated', words.number(article.truncated.readCharacters), words.number(article.truncated.totalCharacters))}
        </p>
      )}
      {!isArabic && <p>{words.say('panel_not_arabic')}</p>}
      {article.gated !== undefined && <p>{words.say('panel_gated')}</p>}
      {aloud.hasVoice.value === false && <p class="no-voice">{words.say('aloud_none')}</p>}
      {asOf !== undefined && <p class="as-of">{words.say('panel_as_of', words.month(asOf))}</p>}
    </footer>
  );
}
