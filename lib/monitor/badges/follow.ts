/** What the badges must hear of the page. Both are called inside one animation frame, before it is painted. */
export type Followed = {
  /** The page may have moved, covered or removed a number. Returns whether anything did. */
  frame(): boolean;
  /** All motion has ended, or the window has another size: room is looked for anew. */
  rest(): void;
  /** Text inside this node changed: a number there is no longer the one that was judged. */
  rewritten(node: Node): void;
};

export type Following = {
  /** The boxes whose size is watched, and the shadow trees in which they scroll. */
  watch(elements: Iterable<Element>): void;
  /** Something of ours changed: one frame to put it in its place. */
  soon(): void;
  stop(): void;
};

/** A transition begins slowly: it is followed for this long, in milliseconds, before it is taken to have moved nothing. */
const patience = 300;
const moves = ['scroll', 'transitionrun', 'animationstart', 'transitionend', 'animationend', 'toggle', 'fullscreenchange'];
const shaping = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

/** Watches for everything that can move or hide a number. Costs nothing while the page stands still: frames are asked for one by one. */
export function follow(document: Document, own: Node, on: Followed): Following {
  const life = new AbortController();
  const passive = { capture: true, passive: true, signal: life.signal };
  let frame = 0;
  let until = 0;
  let moved = false;
  let sized = false;

  function tick() {
    frame = 0;
    const changed = on.frame();
    moved ||= changed;
    const now = performance.now();
    if (changed) until = Math.max(until, now + 60);
    if (now < until) ask();
    else if (moved || sized) {
      moved = false;
      sized = false;
      on.rest();
    }
  }

  function ask() {
    frame ||= requestAnimationFrame(tick);
  }

  const heard = (event: Event) => {
    if (event.target === own) return;
    if (event.type !== 'scroll') until = performance.now() + patience;
    ask();
  };
  const resized = () => {
    sized = true;
    ask();
  };
  const sizes = new ResizeObserver(resized);
  const mutations = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') on.rewritten(record.target);
      else if (record.target !== own) {
        if (record.type === 'childList') on.rewritten(record.target);
        ask();
      }
    }
  });
  const watched = new Set<Element | ShadowRoot>();

  for (const type of moves) document.addEventListener(type, heard, passive);
  document.defaultView?.addEventListener('resize', resized, passive);
  const changes = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: shaping };
  mutations.observe(document, changes);

  return {
    watch(elements) {
      for (const element of elements) {
        if (!watched.has(element)) sizes.observe(element);
        watched.add(element);
        const root = element.getRootNode();
        if (!(root instanceof ShadowRoot) || watched.has(root)) continue;
        watched.add(root);
        mutations.observe(root, changes);
        for (const type of moves) root.addEventListener(type, heard, passive);
      }
      for (const one of watched) if (!one.isConnected && one instanceof Element) forget(one);
    },
    soon: ask,
    stop() {
      life.abort();
      sizes.disconnect();
      mutations.disconnect();
      cancelAnimationFrame(frame);
    },
  };

  function forget(element: Element) {
    sizes.unobserve(element);
    watched.delete(element);
  }
}
