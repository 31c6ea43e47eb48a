import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Section } from '../../platform/preferences.ts';
import type { PanelModel } from '../model.ts';
import type { Story } from '../ports.ts';
import { useUi } from '../ui.ts';
import { KeepingSection } from './keeping-section.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Names } from './names.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { Pictures } from './pictures.tsx';
import { ReadingNote } from './reading-note.tsx';
import { Summary } from './summary.tsx';
import { Together } from './together.tsx';
import { WhoAndWhere } from './who.tsx';

interface SectionsProps {
  model: PanelModel;
  story: Story;
}

/** Sections that fill the panel at first sight; the others are drawn after the first frame, under them. */
const AT_FIRST = 2;

/** What the panel says of a story: the sections that the reader wants, in the reader's order. */
export function Sections({ model, story }: SectionsProps) {
  const { article, analysis, repeats } = story;
  const { glossary } = analysis;
  const { sections } = useUi().preferences.value;
  const isSeen = useAfterFrame();
  const selected = model.selected.value;
  const open = model.open.value;
  const views: Record<Section, () => ComponentChildren> = {
    who: () => (
      <WhoAndWhere glossary={glossary} selected={selected} show={(entry) => model.show('name', entry)}>
        <Together model={model} story={story} />
      </WhoAndWhere>
    ),
    summary: () => (
      <Summary
        story={story}
        count={model.points.value}
        selected={selected}
        open={open}
        copied={model.copied.value}
        show={model.show}
        toggle={model.toggle}
        setCount={model.setPoints}
        copy={model.copy}
      />
    ),
    names: () => (
      <Names
        story={story}
        selected={selected}
        open={open}
        copied={model.copied.value}
        card={model.card}
        show={model.show}
        showTogether={model.together.goTo}
        toggle={model.toggle}
        copy={model.copy}
      />
    ),
    pictures: () => (
      <Pictures
        figures={article.figures}
        repeats={repeats}
        hidden={model.hidden.value}
        selected={selected}
        open={open}
        show={(figure) => model.show('figure', figure)}
        setHidden={model.setHidden}
        toggle={model.toggle}
      />
    ),
  };
  return (
    <>
      {sections.slice(0, isSeen ? sections.length : AT_FIRST).map((section) => (
        <Fragment key={section}>{views[section]()}</Fragment>
      ))}
      {isSeen && (
        <>
          <KeepingSection story={story} />
          <KeysHelp isOpen={open.has('keys')} toggle={() => model.toggle('keys')} />
          <PanelFoot story={story} />
          <ReadingNote story={story} />
        </>
      )}
    </>
  );
}

/** False until a frame with the first rendering has been painted. */
function useAfterFrame(): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    // A window out of sight paints no frame, and is drawn whole at once.
    let later: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => setAfter(true));
    });
    const hidden = setTimeout(() => setAfter(true), 100);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
      clearTimeout(hidden);
    };
  }, []);
  return isAfter;
}
