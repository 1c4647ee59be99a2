import type { Random } from './random';

/** What can befall a page between two of its builds, or while it is being changed. */
export type Mutation = (body: Element, random: Random, words: readonly string[]) => void;

/** Elements of the page's content, also those in shadow trees. */
function contents(root: ParentNode): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>('main *, template *')];
  const inTrees = (host: ParentNode): HTMLElement[] =>
    [...host.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [...shadowRoot.querySelectorAll<HTMLElement>('*'), ...inTrees(shadowRoot)] : [],
    );
  return [...found, ...inTrees(root)].filter((it) => !['STYLE', 'TEMPLATE', 'INPUT'].includes(it.tagName));
}

/** Whether one element holds the other, also through shadow trees. */
function isAround(element: Element, inner: Element): boolean {
  const root = inner.getRootNode();
  return element.contains(inner) || (root instanceof ShadowRoot && isAround(element, root.host));
}

const labels = (body: ParentNode) => contents(body).filter((it) => it.hasAttribute('data-label'));

function setText(element: HTMLElement | undefined, text: string | undefined): void {
  if (element && text !== undefined) element.textContent = text;
}

/** The words a cut label was cut from stay known to the tests. */
function cut(element: HTMLElement | undefined, random: Random, end: string): void {
  const text = element?.textContent ?? '';
  if (!element || text.length < 3) return;
  element.dataset.was ??= text;
  element.textContent = text.slice(0, 1 + random.below(text.length - 1)) + end;
}

const hidden = ['display:block;height:0;overflow:hidden', 'display:none', 'visibility:hidden', 'opacity:0'];

export const mutations: Readonly<Record<string, Mutation>> = {
  drop: (body, random) => random.pick(contents(body))?.remove(),
  unwrap: (body, random) => {
    const element = random.pick(contents(body).filter((it) => Object.keys(it.dataset).length === 0 && !it.shadowRoot));
    element?.replaceWith(...element.childNodes);
  },
  wrap: (body, random) => {
    const element = random.pick(contents(body));
    const box = document.createElement(random.pick(['div', 'span']) ?? 'div');
    element?.replaceWith(box);
    if (element) box.append(element);
  },
  duplicate: (body, random) => {
    const element = random.pick(contents(body));
    element?.after(element.cloneNode(true));
  },
  reorder: (body, random) => {
    const parent = random.pick(contents(body).filter((it) => it.childElementCount > 1));
    if (parent) parent.insertBefore(parent.children[random.below(parent.childElementCount)] as Element, parent.firstElementChild);
  },
  move: (body, random) => {
    const [element, place] = [random.pick(contents(body)), random.pick(contents(body))];
    if (element && place && !isAround(element, place)) place.append(element);
  },
  rehash: (body, random) => {
    for (const element of contents(body)) {
      const name = element.getAttribute('class');
      if (name) element.setAttribute('class', name.replace(/(--\+?)[a-z0-9]{4,5}(?=\s|$)/g, `$1${random.below(36 ** 4).toString(36)}`));
    }
  },
  reclass: (body, random) => random.pick(contents(body))?.setAttribute('class', `x-${random.below(36 ** 4).toString(36)}`),
  translate: (body, random, words) => setText(random.pick(labels(body)), random.pick(words)),
  unknown: (body, random) => setText(random.pick(labels(body)), random.pick(['Something', '某项指标', 'x_y_z', ''])),
  cut: (body, random) => cut(random.pick(labels(body)), random, '…'),
  clip: (body, random) => cut(random.pick(labels(body)), random, ''),
  hide: (body, random) => {
    const element = random.pick(contents(body));
    // Nobody folds a single row or cell, and asking each for its height would cost the page.
    const ways = element?.closest('tr, [data-row]') ? hidden.slice(1) : hidden;
    element?.setAttribute('style', random.pick(ways) ?? '');
    element?.setAttribute('data-off', '');
  },
  strange: (body, random) => {
    const note = document.createElement(random.pick(['div', 'span', 'p']) ?? 'div');
    note.textContent = random.pick(['12', '3.4%', '$9.90', 'New', '--', 'Vs. last 7 days', '7 days', 'NaN']) ?? '';
    note.setAttribute('data-strange', '');
    const place = random.pick(contents(body));
    if (random.below(2) === 0) place?.before(note);
    else place?.append(note);
  },
  empty: (body, random) =>
    setText(random.pick(contents(body).filter((it) => it.hasAttribute('data-value'))), random.pick(['--', '-', '', 'NaN'])),
};
