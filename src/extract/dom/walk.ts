/** One pass over a part of the page, without recursion, that writes down its pieces in page order. */

import { REMOVAL_REASONS } from '../../article.ts';
import type { Via } from '../../via.ts';
import type { Hint, Piece } from '../draft.ts';
import { endsSentence, LONGEST_HEADLINE, wordCount } from '../line-forms.ts';
import { collapse } from '../whitespace.ts';
import { attribute, firstChild, isElement, isText, nextSibling, tagOf } from './access.ts';
import { isBreaking, isHeading, isUnreadable } from './elements.ts';
import { lineOf } from './lines.ts';
import { paragraphsOf } from './plain-text.ts';
import type { Source } from './reading.ts';
import type { Part, Role, RoleOf } from './roles.ts';

/** Where pieces go; `linked` is how many characters of the piece are links. */
export interface Sink {
  add(piece: Piece, source: Source, linked: number): void;
  /** Told of every painted picture, whether it has an alternative text or none. */
  image?(image: Element): void;
}

export interface WalkOptions {
  roleOf: RoleOf;
  isHidden: (element: Element) => boolean;
  /** The rule named for text of the story. */
  storyVia: Via;
  /** What text is that stands neither in the story nor in a known part. */
  outside: Part;
  /** Everything below the root is story unless a part says otherwise. */
  whole?: true;
}

interface Picture {
  figure?: number;
}

/** An element that is being read, with what it hands down to its children. */
interface Frame {
  element: Element;
  /** The nearest element that is a line or a part of its own. */
  holder: Element;
  breaking: boolean;
  kind: 'paragraph' | 'subhead' | 'quote' | 'listItem';
  story: boolean;
  /** Asked for only where there is text or a picture. */
  hidden: boolean | undefined;
  link: boolean;
  /** Line ends are kept as they are written. */
  plain: boolean;
  part: Part | undefined;
  picture: Picture | undefined;
}

/** Deeper elements have no role of their own: some roles are told by what stands below, and browsers nest no deeper than this from markup. */
const DEEPEST_ROLE = 2048;

/** What stands between links in a row. */
const SEPARATORS = /[\s|·•,،/\\–—-]+/g;
/** Share of a line that is a link to another story, and the words of its headline. */
const MOSTLY_LINKED = 0.6;
const SHORTEST_HEADLINE = 4;

/** Parts that nothing inside can change: what stands in an advert is advert. */
const isClosed = (part: Part | undefined): boolean =>
  part !== undefined && part.hint !== 'credit' && (REMOVAL_REASONS as readonly string[]).includes(part.hint);

export function walk(root: Element, options: WalkOptions, sink: Sink): void {
  const writer = new Writer(options, sink);
  const stack: Frame[] = [];
  let node: Node | null = root;
  while (node) {
    const below: Node | null = isElement(node) ? writer.enter(node, stack) : isText(node) ? writer.text(node, stack.at(-1)) : null;
    if (below) {
      node = below;
      continue;
    }
    let next: Node | null = node === root ? null : nextSibling(node);
    while (!next && stack.length) {
      const left = stack.pop();
      if (!left) break;
      if (left.breaking) writer.flush();
      if (left.element === root) break;
      next = nextSibling(left.element);
    }
    node = next;
  }
  writer.flush();
}

class Writer {
  private readonly options: WalkOptions;
  private readonly sink: Sink;
  private texts: Text[] = [];
  private linked = 0;
  private frame: Frame | undefined;
  /** Line breaks since the last ink. */
  private breaks = 0;
  private nextFigure = 0;

  constructor(options: WalkOptions, sink: Sink) {
    this.options = options;
    this.sink = sink;
  }

  /** The first child to read, and the element put on the stack; null when nothing below is read. */
  enter(element: Element, stack: Frame[]): Node | null {
    const tag = tagOf(element);
    if (tag === 'br') {
      if (++this.breaks > 1) this.flush();
      return null;
    }
    if (isUnreadable(tag)) return null;
    const parent = stack.at(-1);
    const breaking = isBreaking(tag);
    if (breaking) this.flush();
    const role = stack.length < DEEPEST_ROLE ? this.roleWithin(parent, element, tag) : undefined;
    if (role?.is === 'nothing') return null;
    const frame: Frame = {
      element,
      holder: breaking || role || !parent ? element : parent.holder,
      breaking,
      kind: kindOf(tag, parent?.kind ?? 'paragraph'),
      story: parent?.story === true || role?.is === 'story' || this.options.whole === true,
      hidden: parent?.hidden === true ? true : undefined,
      link: parent?.link === true || (tag === 'a' && /^(?!\s*javascript:|#)/i.test(attribute(element, 'href') ?? '#')),
      plain: parent?.plain === true || tag === 'pre',
      part: role?.is === 'part' ? role.part : parent?.part,
      picture: role?.is === 'picture' ? {} : parent?.picture,
    };
    if (tag === 'img' || tag === 'amp-img') this.picture(frame);
    const child = firstChild(element);
    if (child) stack.push(frame);
    return child;
  }

  /** Whether the frame is hidden. */
  private look(frame: Frame): boolean {
    frame.hidden ??= this.options.isHidden(frame.element);
    return frame.hidden;
  }

  /** Inside furniture there is only furniture, if of another kind: an advert among related stories. */
  private roleWithin(parent: Frame | undefined, element: Element, tag: string): Role | undefined {
    const role = this.options.roleOf(element, tag);
    return !isClosed(parent?.part) || role?.is === 'nothing' || (role?.is === 'part' && isClosed(role.part)) ? role : undefined;
  }

  text(text: Text, frame: Frame | undefined): null {
    const blank = !/\S/.test(text.data);
    if (!frame || (blank && !this.texts.length)) return null;
    if (!blank) {
      this.look(frame);
      const now = this.frame;
      if (now && (now.part !== frame.part || now.hidden !== frame.hidden || now.story !== frame.story || now.picture !== frame.picture))
        this.flush();
      this.frame ??= frame;
      if (frame.link) this.linked += collapse(text.data).length;
      this.breaks = 0;
    }
    this.texts.push(text);
    return null;
  }

  flush(): void {
    const { texts, frame, linked } = this;
    this.breaks = 0;
    if (!frame) return;
    while (texts.length && !/\S/.test(texts.at(-1)?.data ?? '')) texts.pop();
    this.texts = [];
    this.frame = undefined;
    this.linked = 0;
    if (frame.plain && texts.some(({ data }) => /\n\s*\S/.test(data))) this.plain(frame, texts, linked);
    else this.write(frame, lineOf(texts), texts, linked);
  }

  /** The paragraphs of a preformatted text; one text node holds many, so none of them has nodes of its own. */
  private plain(frame: Frame, texts: readonly Text[], linked: number): void {
    const paragraphs = paragraphsOf(texts.map(({ data }) => data).join(''));
    for (const text of paragraphs) this.write(frame, text, paragraphs.length > 1 ? [] : texts, Math.min(linked, text.length));
  }

  private write(frame: Frame, text: string, texts: readonly Text[], linked: number): void {
    const { hint, via } = this.partOf(frame, text, linked);
    if (frame.hidden && isClosed({ hint, via }) && hint !== 'hidden') return;
    const figure =
      frame.picture && (hint === 'caption' || hint === 'captionBox' || hint === 'credit') ? this.number(frame.picture) : undefined;
    this.sink.add(
      { text, hint, ...(figure !== undefined && { figure }), rendered: !frame.hidden, via },
      { element: frame.holder, texts },
      linked,
    );
  }

  private partOf(frame: Frame, text: string, linked: number): Part {
    if (frame.part) return frame.part;
    if (!frame.story) return this.options.outside;
    if (frame.hidden) return { hint: 'hidden', via: 'markup:hidden' };
    if (linked > 0 && this.isLinkLine(frame, text, linked)) return { hint: 'related', via: 'markup:link-only' };
    return { hint: frame.kind, via: this.options.storyVia };
  }

  /** Nothing but links and what parts them, without a sentence's end; or a headline behind a word or two, as `للمزيد: …`. */
  private isLinkLine({ kind }: Frame, text: string, linked: number): boolean {
    if (text.endsWith('.')) return false;
    if (linked >= text.replace(SEPARATORS, '').length * 0.95) return wordCount(text) <= LONGEST_HEADLINE;
    return (
      kind === 'paragraph' &&
      linked >= text.length * MOSTLY_LINKED &&
      !endsSentence(text) &&
      wordCount(text) <= LONGEST_HEADLINE &&
      wordCount(text) >= SHORTEST_HEADLINE
    );
  }

  /** The alternative text and the tooltip of a picture. */
  private picture(frame: Frame): void {
    if (isClosed(frame.part) || !(frame.picture || frame.story) || this.look(frame)) return;
    this.sink.image?.(frame.element);
    const picture = frame.picture ?? {};
    for (const [name, hint] of [
      ['alt', 'alt'],
      ['title', 'tooltip'],
    ] as const) {
      const text = collapse(attribute(frame.element, name) ?? '');
      if (!text) continue;
      const via: Via = hint === 'alt' ? 'markup:alt' : 'markup:title';
      this.sink.add(
        { text, hint: hint satisfies Hint, figure: this.number(picture), rendered: false, via },
        { element: frame.element, texts: [] },
        0,
      );
    }
  }

  private number(picture: Picture): number {
    picture.figure ??= this.nextFigure++;
    return picture.figure;
  }
}

function kindOf(tag: string, inherited: Frame['kind']): Frame['kind'] {
  if (tag === 'li') return 'listItem';
  if (tag === 'blockquote') return 'quote';
  return isHeading(tag) && inherited === 'paragraph' ? 'subhead' : inherited;
}
