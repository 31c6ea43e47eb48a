/** The names of one article as a file: the panel gives the rows, this page writes them. */

import { rowsFrom } from '../../src/keeping/exports/rows.ts';
import { startPage, words } from '../pages/start-page.tsx';
import { ArabicSentence } from '../panel/views/runs.tsx';
import { browser } from '../platform/browser.ts';
import { EXPORT_KEY } from '../platform/pages.ts';
import { ExportForm } from './export-form.tsx';

const rows = rowsFrom((await browser.storage.session.get(EXPORT_KEY))[EXPORT_KEY]);
const headline = rows[0]?.article.headline;

await startPage(
  'export_title',
  <>
    <h1>{words.say('export_title')}</h1>
    {headline !== undefined && <ArabicSentence text={headline} />}
    {rows.length === 0 ? <p>{words.say('export_nothing')}</p> : <ExportForm rows={rows} title={words.say('export_names_title')} />}
  </>,
);
