import type { PanelLayout } from '@/lib/settings/defaults';
import { dockStyle } from './dock-style';
import { createHost, panelLevel } from './host';
import { Narrow } from './narrow';
import { createNotice, element } from './notice';
import type { NoticeWords } from './words';

export type DockOptions = {
  frameUrl: string;
  /** Has the docked panel said hello since this time, epoch milliseconds? */
  panelAlive(since: number): Promise<boolean>;
  openWindow(): void;
};

/** How the dock looks and speaks; follows settings and page. */
export type DockStyle = { theme: 'light' | 'dark'; words: NoticeWords & { language: string } };

/** Widths in CSS pixels. */
const railWidth = 40;
const widths = { least: 280, most: 520 };
/** A panel that has not said hello by now, in milliseconds, was refused by the page. */
const helloWithin = 3000;
/** Mending more often than this would be a fight with the page. */
const mendEvery = 250;
const mark = 'data-tallylight';

/**
 * Holds the panel beside the page: an extension page in a frame, in a closed shadow root on the root element, where
 * neither the page's script nor its style reaches it. The page is narrowed, never covered (unless overlay is chosen).
 */
export class Dock {
  private readonly host: HTMLElement;
  private readonly box: HTMLElement;
  private readonly narrow: Narrow;
  private layout: PanelLayout | null = null;
  private frame: HTMLIFrameElement | null = null;
  private notice: HTMLElement | null = null;
  private hello: { since: number; askAt: number; done: boolean } = { since: 0, askAt: 0, done: true };
  private mended = Number.NEGATIVE_INFINITY;
  private later: ReturnType<typeof setTimeout> | undefined;
  /** No frame any more: the page refuses it, or the extension behind it is gone. */
  private isFrameless = false;

  constructor(
    private readonly document: Document,
    private readonly options: DockOptions,
    private style: DockStyle,
  ) {
    clearLeftovers(document);
    this.narrow = new Narrow(document);
    this.host = createHost(document, mark, panelLevel);
    const shadow = this.host.attachShadow({ mode: 'closed' });
    this.box = element(document, 'div', style.theme);
    shadow.append(element(document, 'style', '', dockStyle), this.box);
    document.defaultView?.addEventListener('resize', () => this.place());
  }

  /** Whether a node is ours: the page's observers see it come and go, and so does ours. */
  readonly isOwn = (node: Node): boolean => node === this.host;

  setStyle(style: DockStyle): void {
    this.style = style;
    this.box.className = style.theme;
  }

  setLayout(layout: PanelLayout): void {
    const opened = layout.open && !this.layout?.open;
    this.layout = layout;
    if (opened) {
      this.isFrameless = false;
      this.dismiss();
    }
    this.place();
  }

  /** Puts back what the page removed, and asks after the panel. Called at every sign of life. */
  mend(): void {
    const now = performance.now();
    if (now - this.mended < mendEvery) {
      this.later ??= setTimeout(() => this.mend(), mendEvery);
      return;
    }
    clearTimeout(this.later);
    this.later = undefined;
    this.mended = now;
    if ((this.frame || this.notice) && !this.host.isConnected) this.attach();
    if (this.frame) this.narrow.mend();
    this.askAfterPanel(now);
  }

  /** The extension behind this page is gone, the frame with it: gives the page back and says what to do. */
  orphan(): void {
    this.isFrameless = true;
    this.place();
    const reload = () => this.document.location.reload();
    this.show(this.style.words.updated, reload);
  }

  /** A press of a mark's key did nothing: says so, and tries again when asked. */
  unmarked(again: () => void): void {
    this.show(this.style.words.unmarked, () => {
      this.dismiss();
      again();
    });
  }

  private place(): void {
    const { layout } = this;
    if (!layout?.open || this.isFrameless) {
      this.removeFrame();
      this.narrow.apply(null);
      return;
    }
    const window = this.document.documentElement.clientWidth;
    const width = layout.collapsed ? railWidth : Math.min(widths.most, Math.max(widths.least, layout.width), window / 2);
    const frame = this.frame ?? this.addFrame();
    const panel = frame.parentElement;
    if (panel) {
      panel.className = `panel ${layout.side} ${layout.mode}`;
      panel.style.width = `${width}px`;
    }
    this.narrow.apply(layout.mode === 'push' ? { side: layout.side, px: width } : null);
  }

  private addFrame(): HTMLIFrameElement {
    const frame = this.document.createElement('iframe');
    frame.src = this.options.frameUrl;
    frame.title = this.style.words.panel;
    // Without it a frame of another origin may not write the row that the user copies.
    frame.allow = 'clipboard-write';
    const panel = element(this.document, 'div', 'panel');
    panel.append(frame);
    this.box.append(panel);
    this.frame = frame;
    this.attach();
    return frame;
  }

  private removeFrame(): void {
    this.frame?.parentElement?.remove();
    this.frame = null;
    this.hello.done = true;
    if (!this.notice) this.host.remove();
  }

  /** Attaching loads the frame anew, so the wait for its hello starts anew. */
  private attach(): void {
    this.document.documentElement.append(this.host);
    if (!this.frame) return;
    this.hello = { since: Date.now(), askAt: performance.now() + helloWithin, done: false };
    setTimeout(() => this.askAfterPanel(performance.now()), helloWithin);
  }

  private askAfterPanel(now: number): void {
    if (this.hello.done || now < this.hello.askAt || this.document.visibilityState === 'hidden') return;
    const asked = this.hello;
    asked.askAt = now + helloWithin;
    this.options.panelAlive(asked.since).then(
      (isAlive) => {
        if (asked.done) return;
        asked.done = true;
        if (isAlive || !this.frame) return;
        this.isFrameless = true;
        this.place();
        this.show(this.style.words.refused, this.options.openWindow);
      },
      // No answer says nothing about the frame: the next sign of life asks again.
      () => {},
    );
  }

  private show(words: { title: string; text: string; button: string }, act: () => void): void {
    const { dismiss, language } = this.style.words;
    this.notice?.remove();
    this.notice = createNotice(this.document, { ...words, dismiss, language }, act, () => this.dismiss());
    if (!this.host.isConnected) this.attach();
    this.box.append(this.notice);
  }

  private dismiss(): void {
    this.notice?.remove();
    if (this.notice && !this.frame) this.host.remove();
    this.notice = null;
  }
}

/** How a former version left the page when the browser ended it: Firefox starts the new one under the same open page. */
function clearLeftovers(document: Document): void {
  if (!document.querySelector(`[${mark}]`)) return;
  for (const property of ['margin-left', 'margin-right', 'height']) document.documentElement.style.removeProperty(property);
  for (const property of ['transform', 'transform-origin', 'width', 'height']) document.body?.style.removeProperty(property);
}
