/** The controls of the form, each with its label and, where it has one, its note. */

import type { ComponentChildren } from 'preact';

interface TickProps {
  name: string;
  label: string;
  note?: string;
  checked: boolean;
  set(checked: boolean): void;
}

/** A checkbox. */
export const Tick = ({ name, label, note, checked, set }: TickProps) => (
  <div class="choice">
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        aria-describedby={note === undefined ? undefined : `${name}-note`}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
    {note !== undefined && (
      <p id={`${name}-note`} class="muted note">
        {note}
      </p>
    )}
  </div>
);

interface RadiosProps<T extends string> {
  name: string;
  legend: string;
  values: readonly T[];
  chosen: T;
  label(value: T): string;
  set(value: T): void;
  children?: ComponentChildren;
}

/** One of a few. */
export const Radios = <T extends string>({ name, legend, values, chosen, label, set, children }: RadiosProps<T>) => (
  <fieldset>
    <legend>{legend}</legend>
    {values.map((value) => (
      <label key={value}>
        <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => set(value)} />
        <span>{label(value)}</span>
      </label>
    ))}
    {children}
  </fieldset>
);

interface SliderProps {
  name: string;
  label: string;
  range: { least: number; most: number };
  value: number;
  /** The value in words. */
  text: string;
  /** While it moves. */
  preview(value: number): void;
  /** Where it stays. */
  set(value: number): void;
}

/** A number in a range, in steps of 5 %. */
export const Slider = ({ name, label, range, value, text, preview, set }: SliderProps) => (
  <label class="slider">
    <span>{label}</span>
    <input
      type="range"
      name={name}
      min={range.least}
      max={range.most}
      step={0.05}
      value={value}
      aria-valuetext={text}
      onInput={(event) => preview(event.currentTarget.valueAsNumber)}
      onChange={(event) => set(event.currentTarget.valueAsNumber)}
    />
    <output>{text}</output>
  </label>
);
