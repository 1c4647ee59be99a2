import type { Standards } from '@/lib/messages/standard';
import { type MetricId, metrics } from '@/lib/metrics/catalog';
import type { Value } from '@/lib/snapshot/snapshot';
import type { Seen } from '../page-state';
import { themeOf } from '../theme';
import type { PageTools } from '../tools';
import { Basis } from './basis';
import { type Following, follow } from './follow';
import { Hover } from './hover';
import { hasBasis, judge, type Shown } from './judge';
import { followAll, isSettled, type Placed, placeAll } from './layout';
import { draw, Overlay } from './overlay';
import { say } from './say';
import type { Choice } from './settings';
import { anchorOf } from './sight';

/** More badges than this would be a second page on the page. */
const most = 60;

type Entry = Placed & { metric: MetricId; raw: string };

/** The badges of one page, from the moment they are wanted until they are not. */
export class Badges {
  private readonly overlay: Overlay;
  private readonly following: Following;
  private readonly hover: Hover;
  private readonly basis = new Basis(() => this.show());
  private readonly stopLooking: () => void;
  private entries = new Map<MetricId, Entry>();
  /** What moved or changed its size since room was last looked for. */
  private readonly unsettled = new Set<Entry>();
  private isOver = false;

  constructor(
    private readonly document: Document,
    private readonly page: PageTools,
    private choice: Choice,
  ) {
    this.overlay = new Overlay(document);
    page.own(this.overlay.host);
    this.hover = new Hover(document, this.overlay);
    this.following = follow(document, this.overlay.host, {
      frame: (covers) => this.frame(covers),
      resized: (boxes) => this.resized(boxes),
      rest: () => this.rest(),
      rewritten: (node) => this.hold(node),
    });
    this.stopLooking = page.onLook(() => this.look());
    this.look();
  }

  /** The settings changed: language, theme, which numbers, or what is stored. */
  change(choice: Choice): void {
    this.choice = choice;
    this.stale();
    this.show();
  }

  /** What is stored changed. */
  stale(): void {
    this.basis.stale(this.page.seen());
  }

  /** Moves the focus to the next badge that is on show; for the keyboard's command. */
  step(): void {
    this.hover.step();
  }

  stop(): void {
    this.isOver = true;
    this.stopLooking();
    this.basis.end();
    this.following.stop();
    this.hover.close();
    this.overlay.remove();
    this.entries.clear();
    this.unsettled.clear();
  }

  private look(): void {
    if (this.isOver) return;
    this.basis.askIfDue(this.page.seen());
    this.show();
  }

  /** Draws what the last look saw, against what is known: new texts first, then one measure of all, then their places. */
  private show(): void {
    const seen = this.page.seen();
    const standards = this.basis.for(seen);
    const shown = seen && standards ? this.shownIn(seen) : [];
    const gone = new Set(this.entries.keys());
    const changed: Entry[] = [];
    for (const one of shown) {
      const entry = standards && this.drawOne(one, seen?.reading.places?.get(one.metric), standards, changed);
      if (entry) gone.delete(one.metric);
    }
    for (const id of gone) this.drop(id);
    if (this.entries.size === 0) {
      this.overlay.remove();
      return;
    }
    this.overlay.attach();
    if (standards) this.overlay.dress(this.theme(), standards.language, standards.words.title);
    const moving = new Set(seen?.reading.moving);
    for (const [id, { badge }] of this.entries) badge.button.classList.toggle('held', moving.has(id));
    this.measure(changed);
    this.place(changed.filter((one) => !isSettled(one)));
    this.following.watch(boxesOf(this.entries.values()));
    this.hover.refresh([...this.entries.values()].map(({ badge }) => badge.button));
  }

  private shownIn({ reading, at }: Seen): Shown[] {
    const { surface, scope } = reading;
    const hidden = new Set(this.choice.hidden);
    const ids = metrics.flatMap(({ id }) => (reading.values[id] && !hidden.has(id) ? [id] : []));
    return ids.slice(0, most).map((metric) => ({ metric, value: reading.values[metric] as Value, surface, scope, at }));
  }

  private drawOne(shown: Shown, element: Element | undefined, standards: Standards, changed: Entry[]): Entry | null {
    const standard = standards.metrics[shown.metric];
    const verdict = element?.isConnected ? judge(shown, standard) : null;
    const isWanted =
      verdict && (this.choice.show === 'all' || 'against' in verdict || (verdict.state === 'doubtful' && hasBasis(standard)));
    if (!element || !verdict || !isWanted) return null;
    const known = this.entries.get(shown.metric);
    const isSame = known?.anchor.element === element;
    const entry: Entry = known && isSame ? known : this.enter(shown.metric, element);
    const saying = say(verdict, shown, standards);
    const against = 'against' in verdict ? verdict.against : undefined;
    const isNew = draw(this.document, entry.badge, { state: verdict.state, against, saying, name: standard?.name ?? shown.metric });
    if (isNew || !isSame || entry.raw !== shown.value.raw || !entry.at) changed.push(entry);
    entry.raw = shown.value.raw;
    this.hover.tell(entry.badge.button, { shown, verdict, saying, standards });
    return entry;
  }

  private enter(metric: MetricId, element: Element): Entry {
    this.drop(metric);
    const badge = this.overlay.add();
    const entry: Entry = {
      metric,
      raw: '',
      badge,
      anchor: anchorOf(element),
      frame: null,
      box: null,
      at: null,
      fitted: null,
      isShown: false,
    };
    this.entries.set(metric, entry);
    return entry;
  }

  private drop(metric: MetricId): void {
    const entry = this.entries.get(metric);
    if (!entry) return;
    this.hover.forget(entry.badge.button);
    entry.badge.button.remove();
    this.entries.delete(metric);
    this.unsettled.delete(entry);
  }

  private measure(entries: readonly Entry[]): void {
    for (const { badge } of entries) badge.button.classList.remove('dot');
    for (const { badge } of entries) badge.size = { width: badge.button.offsetWidth, height: badge.button.offsetHeight };
  }

  private place(entries: readonly Entry[]): void {
    if (entries.length > 0) placeAll(entries, [...this.entries.values()], this.document, this.overlay.host);
    this.hover.follow();
  }

  private resized(boxes?: ReadonlySet<Element>): void {
    for (const entry of this.entries.values()) {
      const { element, clips } = entry.anchor;
      if (!boxes || [element, ...clips].some((it) => boxes.has(it))) this.unsettled.add(entry);
    }
  }

  private rest(): void {
    this.place([...this.unsettled]);
    this.unsettled.clear();
  }

  private frame(covers: boolean): boolean {
    for (const [id, { anchor }] of this.entries) if (!anchor.element.isConnected) this.drop(id);
    if (this.entries.size > 0) this.overlay.attach();
    const moved = followAll([...this.entries.values()], this.document, this.overlay.host, covers);
    for (const one of moved) this.unsettled.add(one);
    if (moved.length > 0) this.hover.follow();
    return moved.length > 0;
  }

  /** The number at a node is being rewritten: what was said of it pales until the next look. */
  private hold(node: Node): void {
    for (const { anchor, badge } of this.entries.values()) if (anchor.element.contains(node)) badge.button.classList.add('held');
  }

  private theme(): 'light' | 'dark' {
    return this.choice.theme === 'auto' ? themeOf(this.document) : this.choice.theme;
  }
}

/** What can shrink, grow or vanish around the numbers. */
function boxesOf(entries: Iterable<Entry>): Set<Element> {
  const boxes = new Set<Element>();
  for (const { anchor } of entries) {
    boxes.add(anchor.element);
    for (const clip of anchor.clips) boxes.add(clip);
  }
  return boxes;
}
