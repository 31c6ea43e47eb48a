/** What the reader asks of an open panel from outside it: by the context menu or by a key of the browser's. */

export type PanelAct =
  /** Goes to a name that is selected in the page, or says that it is none of the article's. */
  | { do: 'explain'; text: string }
  /** Says the message of a locale key. */
  | { do: 'say'; key: string }
  /** Goes on to the next name (1) or back to the one before (-1). */
  | { do: 'step'; by: 1 | -1 }
  /** Shows the repeated captions, or hides them again. */
  | { do: 'toggle-repeats' }
  /** Puts the focus on the panel's heading. */
  | { do: 'focus' };
