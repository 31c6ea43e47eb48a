import type { Article } from '../../../src/article.ts';
import { useUi } from '../ui.ts';

/** How much of the page was read. */
export function ReadingNote({ article }: { article: Article }) {
  const { words } = useUi();
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph').length;
  return (
    <footer>
      <p>{words.count('panel_read', paragraphs)}</p>
      {article.truncated !== undefined && (
        <p>
          {words.say('panel_truncated', words.number(article.truncated.readCharacters), words.number(article.truncated.totalCharacters))}
        </p>
      )}
    </footer>
  );
}
