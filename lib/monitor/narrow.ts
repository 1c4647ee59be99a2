/** The room the dock takes at one side of the page, in CSS pixels. */
export type Space = { side: 'left' | 'right'; px: number };

type Wish = { box: HTMLElement; property: string; value: string };
/** What stood in a property before us, what we asked for, and how the browser spells that. */
type Taken = { before: string; priority: string; wished: string; ours: string };

/**
 * Makes the page leave room. Normally a margin does; a page that a margin does not move (the LIVE screen is a 1920-px frame
 * scaled to the window) is scaled as a whole. Remembers what stood there, so that leaving undoes everything.
 */
export class Narrow {
  private readonly taken = new Map<HTMLElement, Map<string, Taken>>();
  private space: Space | null = null;
  private isScaled = false;

  constructor(private readonly document: Document) {}

  /** Leaves this much room; null gives all of it back. */
  apply(space: Space | null): void {
    this.restore([]);
    this.space = space;
    if (!space) return;
    const before = overflow(this.document);
    this.isScaled = hasScaledFrame(this.document);
    this.fulfil();
    // What is wider than what is left (a least width) would reach under the dock.
    if (!this.isScaled && overflow(this.document) > before + 1) {
      this.isScaled = true;
      this.fulfil();
    }
  }

  /** Puts back what the page removed or wrote over, and notices a scaled frame that came late. */
  mend(): void {
    if (!this.space) return;
    if (!this.isScaled && hasScaledFrame(this.document)) this.apply(this.space);
    else this.fulfil();
  }

  private fulfil(): void {
    if (!this.space) return;
    const wishes = this.isScaled ? scaleWishes(this.document, this.space) : marginWishes(this.document, this.space);
    this.restore(wishes);
    for (const wish of wishes) this.set(wish);
  }

  private set({ box, property, value }: Wish): void {
    const known = this.taken.get(box) ?? new Map<string, Taken>();
    const taken = known.get(property);
    const now = box.style.getPropertyValue(property);
    const isOurs = taken?.ours === now;
    if (isOurs && taken.wished === value) return;
    const { before, priority } = isOurs ? taken : { before: now, priority: box.style.getPropertyPriority(property) };
    box.style.setProperty(property, value, 'important');
    known.set(property, { before, priority, wished: value, ours: box.style.getPropertyValue(property) });
    this.taken.set(box, known);
  }

  /** Gives back every property that is not wished for any more, unless the page has written it since. */
  private restore(wishes: readonly Wish[]): void {
    for (const [box, known] of this.taken) {
      for (const [property, { before, priority, ours }] of known) {
        if (wishes.some((wish) => wish.box === box && wish.property === property)) continue;
        if (box.style.getPropertyValue(property) === ours) box.style.setProperty(property, before, priority);
        known.delete(property);
      }
      if (known.size === 0) this.taken.delete(box);
    }
  }
}

function marginWishes(document: Document, { side, px }: Space): Wish[] {
  return [{ box: document.documentElement, property: `margin-${side}`, value: `${px}px` }];
}

/** The whole page drawn smaller: its frame keeps fitting a window that it believes unchanged. */
function scaleWishes(document: Document, { side, px }: Space): Wish[] {
  const { body, documentElement } = document;
  if (!body) return [];
  const width = documentElement.clientWidth;
  const scale = (width - px) / width;
  const wishes = {
    transform: side === 'left' ? `translateX(${px}px) scale(${scale})` : `scale(${scale})`,
    'transform-origin': '0 0',
    width: `${width}px`,
    height: `${100 / scale}vh`,
  };
  const boxes = Object.entries(wishes).map(([property, value]) => ({ box: body, property, value }));
  // The body is laid out higher than the window and drawn smaller: only what is drawn may scroll.
  return [...boxes, { box: documentElement, property: 'height', value: '100vh' }];
}

/** How far the page reaches beyond its own width, in CSS pixels. */
function overflow({ body }: Document): number {
  return body ? body.scrollWidth - body.clientWidth : 0;
}

/** Whether the page is one big frame scaled to the window: near the root, wider than a laptop, with an inline scale. */
function hasScaledFrame({ body }: Document): boolean {
  let level: Element[] = body ? [...body.children] : [];
  for (let depth = 0; depth < 5 && level.length > 0 && level.length < 100; depth++) {
    if (level.some(isScaledFrame)) return true;
    level = level.flatMap((box) => [...box.children]);
  }
  return false;
}

function isScaledFrame(box: Element): boolean {
  return box instanceof HTMLElement && /scale\(/.test(box.style.transform) && Number.parseFloat(box.style.width) >= 1280;
}
