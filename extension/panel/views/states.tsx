import type { FailureCode } from '../ports.ts';
import { failureKey } from '../status.ts';
import { useUi } from '../ui.ts';

/** The page is being read: lines that hold the place of the names, so that nothing jumps when they come. */
export function Working() {
  const { words } = useUi();
  return (
    <div class="working">
      <p class="muted">{words.say('panel_working')}</p>
      <div class="bars" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((line) => (
          <div key={line} class="bar" />
        ))}
      </div>
    </div>
  );
}

/** The page has no article text. */
export function NoText({ retry }: { retry(): void }) {
  const { words } = useUi();
  return (
    <div class="message">
      <h3>{words.say('panel_no_text')}</h3>
      <p>{words.say('panel_no_text_more')}</p>
      <Retry retry={retry} />
    </div>
  );
}

/** What went wrong, in words and with the detail that a bug report needs. */
export function Failed({ code, detail, retry }: { code: FailureCode; detail: string; retry(): void }) {
  const { words } = useUi();
  return (
    <div class="message">
      <h3>{words.say('panel_failed')}</h3>
      <p>{words.say(failureKey(code))}</p>
      {detail !== '' && (
        <p class="detail" lang="en" dir="ltr">
          {detail}
        </p>
      )}
      <Retry retry={retry} />
    </div>
  );
}

function Retry({ retry }: { retry(): void }) {
  const { words, on } = useUi();
  return (
    <button type="button" class="primary" onClick={on(retry)}>
      {words.say('panel_retry')}
    </button>
  );
}
