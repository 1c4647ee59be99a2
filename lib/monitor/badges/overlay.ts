import { createHost, overlayLevel } from '../host';
import { element } from '../notice';
import type { Placement, Size } from './placement';
import type { Saying } from './say';
import { drawShape, type ShapeName } from './shapes';
import { badgeStyle } from './style';

const mark = 'data-tallylight-badges';

/** What a badge looks like at one moment. */
export type Look = { state: ShapeName; against?: 'target' | 'benchmark'; saying: Saying; name: string };

/** One badge: a button of ours, outside of the page's boxes. */
export type Badge = { button: HTMLButtonElement; size: Size; drawn: string };

/** Our own layer at the end of the document: one closed shadow root, out of reach of the page's script and style. */
export class Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  private readonly box: HTMLElement;
  private readonly bar: HTMLElement;

  constructor(private readonly document: Document) {
    this.host = createHost(document, mark, overlayLevel);
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.box = element(document, 'div', 'light');
    this.bar = element(document, 'div', '');
    this.bar.setAttribute('role', 'toolbar');
    this.box.append(this.bar);
    this.root.append(element(document, 'style', '', badgeStyle), this.box);
  }

  /** Puts the layer back where the page removed it. */
  attach(): void {
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
  }

  dress(theme: 'light' | 'dark', language: string, name: string): void {
    this.box.className = theme;
    this.box.lang = language;
    this.bar.setAttribute('aria-label', name);
  }

  /** A new badge that nobody sees until it is placed. */
  add(): Badge {
    const button = this.document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.className = 'badge away';
    this.bar.append(button);
    return { button, size: { width: 0, height: 0 }, drawn: '' };
  }

  /** Adds what stands behind the badges in the order of the Tab key. */
  append(node: Node): void {
    this.box.append(node);
  }

  remove(): void {
    this.host.remove();
  }
}

/** Writes what a badge says; true when its size may have changed. */
export function draw(document: Document, badge: Badge, { state, against, saying, name }: Look): boolean {
  const { basis, distance } = saying;
  const drawn = [state, against, basis, distance, name].join('\n');
  if (badge.drawn === drawn) return false;
  badge.drawn = drawn;
  const { button } = badge;
  button.className = `badge ${state} ${against ?? ''} ${button.matches('.away') ? 'away' : ''}`;
  const isPlain = basis === saying.state;
  button.setAttribute('aria-label', `${name}: ${isPlain ? saying.state : `${saying.state}, ${basis} ${distance}`}`);
  button.replaceChildren(drawShape(document, state), element(document, 'span', '', basis));
  if (distance) button.append(element(document, 'b', '', distance));
  return true;
}

/** Puts a badge in its place, or away when there is none. */
export function put({ button }: Badge, at: Placement | null): void {
  button.classList.toggle('away', at === null);
  if (!at) return;
  button.classList.toggle('dot', at.isDot);
  button.style.transform = `translate(${at.left}px, ${at.top}px)`;
}
