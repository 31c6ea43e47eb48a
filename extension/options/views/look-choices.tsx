import { useUi } from '../../panel/ui.ts';
import { DIGITS, MARK_STYLES, RANGES, THEMES } from '../../platform/preferences.ts';
import type { Choices } from '../choices.ts';
import { Radios, Slider } from './controls.tsx';

/** A name and a sentence of our own, to look at. */
const SAMPLE = { arabic: 'بلدية الزهراء', english: 'Zahra Town Council', before: 'افتتحت ', after: ' مكتبة جديدة في وسط البلدة.' };

const SIZES = ['arabicSize', 'arabicLine', 'latinSize', 'latinLine'] as const;

/** Colours, sizes, digits and marks, with what they look like. */
export function LookChoices({ choices }: { choices: Choices }) {
  const { words } = useUi();
  const { preferences, preview, set } = choices;
  const { theme, digits, marks, arabicSize, arabicLine, latinSize, latinLine } = preferences.value;
  return (
    <section aria-labelledby="look-heading">
      <h2 id="look-heading">{words.say('options_look')}</h2>
      <Radios
        name="theme"
        legend={words.say('options_theme')}
        values={THEMES}
        chosen={theme}
        label={(value) => words.say(`options_theme_${value}`)}
        set={(value) => void set({ theme: value })}
      />
      <div class="sliders">
        {SIZES.map((name) => (
          <Slider
            key={name}
            name={name}
            label={words.say(`options_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`)}
            range={RANGES[name]}
            value={preferences.value[name]}
            text={words.say('options_percent', words.number(Math.round(preferences.value[name] * 100)))}
            preview={(value) => preview({ [name]: value })}
            set={(value) => void set({ [name]: value })}
          />
        ))}
      </div>
      <div class="preview" role="img" aria-label={words.say('options_preview')}>
        <p lang="ar" dir="rtl" class="sample-ar" style={{ fontSize: `${arabicSize}em`, lineHeight: arabicLine }}>
          {SAMPLE.arabic}
        </p>
        <p lang="en" dir="ltr" style={{ fontSize: `${latinSize}em`, lineHeight: latinLine }}>
          {SAMPLE.english}
        </p>
      </div>
      <Radios
        name="digits"
        legend={words.say('options_digits')}
        values={DIGITS}
        chosen={digits}
        label={(value) => words.say(`options_digits_${value}`)}
        set={(value) => void set({ digits: value })}
      />
      <Radios
        name="marks"
        legend={words.say('options_marks')}
        values={MARK_STYLES}
        chosen={marks}
        label={(value) => words.say(`options_marks_${value}`)}
        set={(value) => void set({ marks: value })}
      />
      <p lang="ar" dir="rtl" class="preview sample-ar">
        {SAMPLE.before}
        <span class={`mark-${marks}`}>{SAMPLE.arabic}</span>
        {SAMPLE.after}
      </p>
    </section>
  );
}
