import { type Changed, createQuiet } from './quiet';

/** What the page tells us. Every call is made from an event, so none is lost when timers stop in a hidden tab. */
export type Listener = {
  /** Read now: `changed` has come to rest, `moving` has not. */
  look(changed: Changed, moving: ReadonlySet<Node>): void;
  /** The address changed. Called before anything is read under the new one; `untouched`: the page still shows the old one. */
  moved(url: URL, untouched: boolean): void;
  /** Any sign of life: the moment to retry, to reconnect, to put things back. */
  pulse(): void;
  /** The tab was hidden, or the page is being left. */
  hidden(leaving: boolean): void;
  /** The extension behind this script is gone. Nothing is called after this. */
  orphaned(): void;
};

export type WatchOptions = {
  signal: AbortSignal;
  isOrphaned(): boolean;
  /** Nodes of our own, whose coming and going is not the page's. */
  isOwn(node: Node): boolean;
};

/** Class and `aria-hidden` decide what is visible; animated styles decide nothing and are not watched. */
const attributes = ['class', 'aria-hidden', 'hidden', 'arco-theme'];

/** The one observer of the page: mutations, address, visibility, beats. Nobody else observes anything, but the badges while they are shown. */
export class Watch {
  private readonly quiet = createQuiet();
  private readonly observer = new MutationObserver((records) => this.mutated(records));
  private address: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wake = Number.POSITIVE_INFINITY;
  private body: HTMLElement | null = null;

  constructor(
    private readonly document: Document,
    private readonly on: Listener,
    private readonly options: WatchOptions,
  ) {
    this.address = document.location.href;
    this.observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes });
    this.followBoxes();
    this.listen();
    options.signal.addEventListener('abort', () => {
      this.observer.disconnect();
      clearTimeout(this.timer);
    });
  }

  /** A beat from the background. */
  readonly beat = (): void => this.pulse();

  /** Asks for a reading of everything in `ms` milliseconds at the latest, even if nothing changes. */
  lookIn(ms: number): void {
    this.wake = Math.min(this.wake, performance.now() + ms);
    this.schedule();
  }

  private listen(): void {
    const { signal } = this.options;
    const window = this.document.defaultView;
    const pulse = () => this.pulse();
    this.document.addEventListener('visibilitychange', () => this.visibilityChanged(), { signal });
    window?.addEventListener('pagehide', () => this.on.hidden(true), { signal });
    for (const event of ['pageshow', 'focus', 'popstate', 'hashchange']) window?.addEventListener(event, pulse, { signal });
    // Fires after the commit, when the address is already the new one; where it is missing, the next mutation tells.
    window?.navigation?.addEventListener('currententrychange', () => this.navigated(), { signal });
  }

  /** The style of the page's two outermost boxes, which the dock narrows. The page may replace both. */
  private followBoxes(): void {
    const { body, documentElement } = this.document;
    if (this.body === body && body?.isConnected) return;
    this.body = body;
    for (const box of [documentElement, body]) if (box) this.observer.observe(box, { attributes: true, attributeFilter: ['style'] });
  }

  private mutated(records: MutationRecord[]): void {
    const nodes = changedNodes(records, this.options.isOwn);
    // The address first: what changed under a new address belongs to the new page.
    this.followAddress(false);
    if (nodes.size > 0) this.quiet.changed(nodes, performance.now());
    this.followBoxes();
    this.pulse();
  }

  private navigated(): void {
    const records = this.observer.takeRecords();
    this.followAddress(records.length === 0);
    if (records.length > 0) this.mutated(records);
    else this.pulse();
  }

  private visibilityChanged(): void {
    if (this.document.visibilityState === 'hidden') this.on.hidden(false);
    this.pulse();
  }

  private pulse(): void {
    if (this.options.signal.aborted) return;
    if (this.options.isOrphaned()) {
      this.on.orphaned();
      return;
    }
    this.followAddress(false);
    this.lookIfDue();
    this.on.pulse();
    this.schedule();
  }

  private followAddress(untouched: boolean): void {
    const { href } = this.document.location;
    if (href === this.address) return;
    this.address = href;
    this.quiet.clear(performance.now());
    this.on.moved(new URL(href), untouched);
  }

  private lookIfDue(): void {
    const now = performance.now();
    const due = this.quiet.due();
    if (now >= this.wake) {
      this.wake = Number.POSITIVE_INFINITY;
      this.quiet.readAll(now);
      this.look('all', now);
    } else if (due !== null && now >= due) {
      const changed = this.quiet.take(now);
      if (changed) this.look(changed, now);
    }
  }

  private look(what: Changed, now: number): void {
    this.on.look(what, this.quiet.moving(now));
    this.quiet.spent(now, performance.now() - now);
  }

  private schedule(): void {
    clearTimeout(this.timer);
    const next = Math.min(this.quiet.due() ?? Number.POSITIVE_INFINITY, this.wake);
    if (next === Number.POSITIVE_INFINITY || this.options.signal.aborted) return;
    this.timer = setTimeout(() => this.pulse(), Math.max(0, next - performance.now()));
  }
}

function changedNodes(records: MutationRecord[], isOwn: (node: Node) => boolean): Set<Node> {
  const nodes = new Set<Node>();
  for (const record of records) {
    if (record.attributeName === 'style' || isOwnDoing(record, isOwn)) continue;
    nodes.add(record.target);
  }
  return nodes;
}

function isOwnDoing(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (record.type !== 'childList' || record.addedNodes.length + record.removedNodes.length !== 1) return isOwn(record.target);
  const node = record.addedNodes[0] ?? record.removedNodes[0];
  return node !== undefined && isOwn(node);
}
