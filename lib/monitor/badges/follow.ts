import { createFrames } from './frames';

/** What the badges must hear of the page. Both are called inside one animation frame, before it is painted. */
export type Followed = {
  /** The page may have moved, covered or removed a number; what may cover it is asked if `covers`. Returns whether anything did. */
  frame(covers: boolean): boolean;
  /** These boxes have another size; undefined: the window has. */
  resized(boxes?: ReadonlySet<Element>): void;
  /** All motion has ended: room is looked for anew. */
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

const moves = ['scroll', 'transitionrun', 'animationstart', 'transitionend', 'animationend', 'toggle', 'fullscreenchange'];
const shaping = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

/** Watches for everything that can move or hide a number. Costs nothing while the page stands still: frames are asked for one by one. */
export function follow(document: Document, own: Node, on: Followed): Following {
  const life = new AbortController();
  const passive = { capture: true, passive: true, signal: life.signal };
  const frames = createFrames(on);
  const heard = (event: Event) => {
    if (event.target === own) return;
    if (event.type === 'scroll') frames.ask();
    else frames.follow();
  };
  const resized = (boxes?: ReadonlySet<Element>) => {
    on.resized(boxes);
    frames.unsettle();
  };
  const sizes = new ResizeObserver((changes) => resized(new Set(changes.map(({ target }) => target))));
  const mutations = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') on.rewritten(record.target);
      else if (record.target !== own) {
        if (record.type === 'childList') on.rewritten(record.target);
        frames.ask();
      }
    }
  });
  const watched = new Set<Element | ShadowRoot>();

  for (const type of moves) document.addEventListener(type, heard, passive);
  document.defaultView?.addEventListener('resize', () => resized(), passive);
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
    soon: frames.ask,
    stop() {
      life.abort();
      sizes.disconnect();
      mutations.disconnect();
      frames.end();
    },
  };

  function forget(element: Element) {
    sizes.unobserve(element);
    watched.delete(element);
  }
}
