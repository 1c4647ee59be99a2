import type { Part } from '@/lib/reading/taught/box';
import { createOverlay } from './overlay';

export type PointingOptions = {
  hint: string;
  /** The numbers on show, in the order of the page. */
  amounts(): Part[];
  /** Makes the page's observer pass over a node. */
  own(node: Node): void;
  onPick(part: Part): void;
  /** Once, however it ended. */
  onEnd(): void;
};

/** Everything a pointer or a key does. None of it reaches the page while the user points. */
const swallowed = [
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave mousedown mouseup mousemove mouseover mouseout',
  'click dblclick auxclick contextmenu touchstart touchmove touchend dragstart keydown keyup keypress',
].flatMap((names) => names.split(' '));

/** Numbers are looked for anew this often at most, milliseconds: the page lives on. */
const stale = 400;

/** A double click's second half, or the key coming up, is not the page's either. Milliseconds. */
const aftermath = 400;

/** Lets the user choose a number of the page, by pointer or by keyboard. Only real events count. Returns how to end it. */
export function startPointing(document: Document, { hint, amounts, own, onPick, onEnd }: PointingOptions): () => void {
  const overlay = createOverlay(document, hint);
  const life = new AbortController();
  let known: Part[] = [];
  let knownAt = Number.NEGATIVE_INFINITY;
  let current: Part | undefined;
  let isPicked = false;

  function list(): Part[] {
    if (performance.now() - knownAt > stale) {
      known = amounts();
      knownAt = performance.now();
    }
    return known;
  }

  function show(part: Part | undefined): void {
    current = part;
    overlay.outline(part ? part.element.getBoundingClientRect() : null, part?.text ?? '');
  }

  function end(): void {
    if (life.signal.aborted) return;
    life.abort();
    overlay.remove();
    onEnd();
  }

  function pick(part: Part | undefined): void {
    if (!part || isPicked) return;
    isPicked = true;
    overlay.outline(null, part.text);
    onPick(part);
    setTimeout(end, aftermath);
  }

  function move(by: number): void {
    const all = list();
    const at = all.findIndex((part) => part.element === current?.element && part.text === current?.text);
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
    next?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    show(next);
  }

  function key(event: KeyboardEvent): void {
    if (event.key === 'Escape') end();
    else if (event.key === 'Enter') pick(current);
    else if (event.key === 'Tab') move(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') move(-1);
  }

  function heed(event: Event): void {
    // The panel stands on the same page: what is meant for it goes to it.
    if (!(event instanceof KeyboardEvent) && event.target !== overlay.host) return;
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
    if (!event.isTrusted || isPicked) return;
    if (event.type === 'keydown') key(event as KeyboardEvent);
    else if (event.type === 'pointermove') show(under(list(), event as PointerEvent));
    else if (event.type === 'click') pick(under(list(), event as PointerEvent) ?? current);
  }

  const { signal } = life;
  const window = document.defaultView;
  for (const name of swallowed) window?.addEventListener(name, heed, { signal, capture: true, passive: false });
  window?.addEventListener('wheel', (event) => scrollUnder(document, overlay.host, event), { signal, capture: true, passive: true });
  window?.addEventListener('scroll', () => !isPicked && show(current), { signal, capture: true, passive: true });
  own(overlay.host);
  document.documentElement.append(overlay.host);
  // Keys go where the focus is, and that was in the panel.
  overlay.shield.focus();
  return end;
}

/** The smallest number the pointer is on. */
function under(parts: readonly Part[], { clientX: x, clientY: y }: PointerEvent): Part | undefined {
  let best: { part: Part; area: number } | undefined;
  for (const part of parts) {
    const { left, right, top, bottom, width, height } = part.element.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) continue;
    if (!best || width * height < best.area) best = { part, area: width * height };
  }
  return best?.part;
}

/** The shield stands still; what lies under it may scroll on its own. */
function scrollUnder(document: Document, host: Element, event: WheelEvent): void {
  if (!event.isTrusted) return;
  const below = document.elementsFromPoint(event.clientX, event.clientY).find((it) => it !== host);
  for (let at = below; at; at = at.parentElement ?? undefined) {
    const before = at.scrollTop;
    at.scrollTop += event.deltaY;
    if (at.scrollTop !== before) return;
  }
}
