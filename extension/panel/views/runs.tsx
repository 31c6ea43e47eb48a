/** Runs of one language, each an element with its language and direction. */

import { romanise } from '../../../src/text/romanise.ts';

interface Run {
  text: string;
  class?: string;
}

/** Arabic within a line. */
export const Arabic = ({ text, class: name }: Run) => (
  <bdi lang="ar" dir="rtl" class={name ? `ar ${name}` : 'ar'}>
    {text}
  </bdi>
);

/** English within a line. */
export const English = ({ text, class: name }: Run) => (
  <bdi lang="en" dir="ltr" {...(name ? { class: name } : {})}>
    {text}
  </bdi>
);

/** A run of either script, as credits are (`أ ب`, `AP`): Arabic when it holds an Arabic letter. */
export const Either = (run: Run) => (/\p{Script=Arabic}/u.test(run.text) ? <Arabic {...run} /> : <English {...run} />);

/** An Arabic sentence as a block of its own. */
export const ArabicSentence = ({ text, class: name }: Run) => (
  <span lang="ar" dir="rtl" class={name ? `ar sentence ${name}` : 'ar sentence'}>
    {text}
  </span>
);

/** The Latin letters that an Arabic name's letters stand for. */
export const Romanised = ({ text }: Run) => (
  <bdi lang="ar-Latn" dir="ltr" class="romanised">
    {romanise(text)}
  </bdi>
);
