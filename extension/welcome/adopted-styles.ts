/**
 * The policy of extension pages lets no style element in, as a page of the web does for a content script; sheets made by
 * a script it does. So that the panel is the very one of any article, its style elements are made as this here instead.
 */

class AdoptedStyle extends HTMLElement {
  readonly #sheet = new CSSStyleSheet();

  override get textContent(): string {
    return Array.from(this.#sheet.cssRules, ({ cssText }) => cssText).join('\n');
  }

  override set textContent(css: string) {
    this.#sheet.replaceSync(css);
  }

  connectedCallback(): void {
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#sheet);
  }

  disconnectedCallback(): void {
    // The shadow root goes with its host, and its sheets with it.
    this.#sheet.replaceSync('');
  }
}

/** From now on the page's scripts get an element of the same use where they make a style element. */
export function adoptStyles(): void {
  customElements.define('hashiya-style', AdoptedStyle);
  const { createElement } = Document.prototype;
  Document.prototype.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
    return name === 'style' ? new AdoptedStyle() : createElement.call(this, name, options);
  } as typeof createElement;
}
