import { call } from '@/lib/messages/client';
import { type CardContent, createCard } from './card';
import type { Overlay } from './overlay';
import { place } from './placement';
import { hideBadge } from './settings';

/** A pointer on its way from a badge to its card, or passing over, is given this long, in milliseconds. */
const pause = { open: 120, close: 200 };

/** The card of a badge: opens under the pointer or the focus, stays while either is on it, and goes with Escape. */
export class Hover {
  private readonly told = new WeakMap<HTMLElement, CardContent>();
  private buttons: readonly HTMLButtonElement[] = [];
  private open: { button: HTMLButtonElement; card: HTMLElement; content: CardContent } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly overlay: Overlay,
  ) {
    const { root } = overlay;
    root.addEventListener('pointerover', (event) => this.point(event.target));
    root.addEventListener('pointerout', () => this.later(pause.close, () => this.close()));
    root.addEventListener('focusin', (event) => this.point(event.target, true));
    root.addEventListener('focusout', (event) => {
      if (!(event as FocusEvent).relatedTarget) this.later(pause.close, () => this.close());
    });
    root.addEventListener('keydown', (event) => this.press(event as KeyboardEvent));
    root.addEventListener('click', (event) => event.isTrusted && this.point(event.target, true));
  }

  /** What a badge's card says from now on; an open one is written anew. */
  tell(button: HTMLButtonElement, content: CardContent): void {
    const before = this.told.get(button);
    this.told.set(button, content);
    if (this.open?.button !== button || before?.shown.value.raw === content.shown.value.raw) return;
    this.show(button);
  }

  /** The badges there are, in reading order. One of them takes the Tab key, the arrows lead on. */
  refresh(buttons: readonly HTMLButtonElement[]): void {
    this.buttons = buttons;
    const current = buttons.find((it) => it.tabIndex === 0 && !it.matches('.away')) ?? this.visible()[0];
    for (const button of buttons) button.tabIndex = button === current ? 0 : -1;
  }

  forget(button: HTMLButtonElement): void {
    if (this.open?.button === button) this.close();
  }

  /** Keeps an open card at its badge, or closes it with the badge. */
  follow(): void {
    if (!this.open) return;
    if (this.open.button.matches('.away')) this.close();
    else this.position();
  }

  step(by = 1): void {
    const visible = this.visible();
    const at = visible.indexOf(this.overlay.root.activeElement as HTMLButtonElement);
    const next = visible[(at + by + visible.length) % visible.length];
    if (!next) return;
    for (const button of this.buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus({ preventScroll: true });
  }

  close(): void {
    clearTimeout(this.timer);
    this.document.removeEventListener('keydown', this.escape, true);
    this.open?.button.removeAttribute('aria-expanded');
    this.open?.card.remove();
    this.open = null;
  }

  private visible(): HTMLButtonElement[] {
    const boxes = this.buttons.filter((it) => !it.matches('.away')).map((button) => ({ button, box: button.getBoundingClientRect() }));
    return boxes.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left).map(({ button }) => button);
  }

  private point(target: EventTarget | null, atOnce = false): void {
    clearTimeout(this.timer);
    const badge = (target as Element).closest<HTMLButtonElement>('.badge');
    if (!badge || this.open?.button === badge) return;
    if (atOnce) this.show(badge);
    else this.later(pause.open, () => this.show(badge));
  }

  private press(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!by || !(event.target as Element).matches('.badge')) return;
    this.step(by);
    swallow(event);
  }

  /** Heard on the whole document, but only while a card is open: the pointer may have opened it, with the focus elsewhere. */
  private readonly escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.open) return;
    const { button, card } = this.open;
    const wasInside = card.contains(this.overlay.root.activeElement);
    if (wasInside) button.focus({ preventScroll: true });
    this.close();
    swallow(event);
  };

  private show(button: HTMLButtonElement): void {
    const content = this.told.get(button);
    this.close();
    if (!content || !button.isConnected) return;
    const card = createCard(this.document, content, {
      dictionary: (metric) => void call('openWindow', { view: 'dashboard', metric }).catch(() => {}),
      hide: (metric) => void hideBadge(metric),
    });
    button.setAttribute('aria-expanded', 'true');
    this.overlay.append(card);
    this.document.addEventListener('keydown', this.escape, true);
    this.open = { button, card, content };
    this.position();
  }

  private position(): void {
    if (!this.open) return;
    const { button, card } = this.open;
    const { clientWidth, clientHeight } = this.document.documentElement;
    const bounds = { left: 8, top: 8, right: clientWidth - 8, bottom: Math.max(clientHeight, 1) - 8 };
    const box = button.getBoundingClientRect();
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const at = place(box, size, [], bounds);
    const below = box.bottom + 6 + size.height <= bounds.bottom;
    const left = Math.max(bounds.left, Math.min(box.left, bounds.right - size.width));
    const top = below ? box.bottom + 6 : Math.max(bounds.top, box.top - 6 - size.height);
    const isOver = !below && box.top - 6 - size.height < bounds.top && at !== null && !at.isDot;
    card.style.transform = isOver ? `translate(${at.left}px, ${at.top}px)` : `translate(${left}px, ${top}px)`;
  }

  private later(ms: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, ms);
  }
}

/** The page has keys of its own; this one was meant for a badge. */
function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
