import type { ComponentChild, ComponentType, FunctionComponent } from 'preact';
import { Component, createElement } from 'preact';

/** The view, drawn anew only when one of its properties is another than before. */
export function memo<P extends object>(view: FunctionComponent<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const was = this.props as Readonly<P>;
      return (Object.keys(next) as (keyof P)[]).some((key) => next[key] !== was[key]);
    }

    render(): ComponentChild {
      return createElement(view, this.props as P);
    }
  };
}
