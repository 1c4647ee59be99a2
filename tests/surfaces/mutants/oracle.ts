// What a person would say a page shows, told from the marks in its markup alone: no reading code takes part.
import type { MetricId } from '@/lib/metrics/catalog';
import type { Reading } from '@/lib/reading/reading';
import type { Row, Value } from '@/lib/snapshot/snapshot';

/** Texts without what is out of sight and without white space, shadow trees included. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element) {
    if (node.hasAttribute('data-off') || node.tagName === 'STYLE') return '';
    if (node.shadowRoot) return [...node.shadowRoot.childNodes].map(textOf).join('');
  }
  return [...node.childNodes].map(textOf).join('');
}

const bare = (text: string) => text.replace(/\s+/g, '');

function isOff(element: Element): boolean {
  if (element.closest('[data-off]')) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isOff(root.host);
}

function* everywhere(root: ParentNode, selector: string): Iterable<Element> {
  yield* root.querySelectorAll(selector);
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* everywhere(shadowRoot, selector);
}

/** What a card shows: its one label, in full where it is cut, and what its number can be taken for. */
type Shown = { label: string; full: readonly string[]; texts: readonly string[] };

function cards(root: ParentNode, isHere = (it: Element) => !it.closest('[data-card]')?.hasAttribute('data-of')): Shown[] {
  const astray = [...everywhere(root, '[data-label]')].filter((it) => isHere(it) && !isOff(it) && !it.closest('[data-card]'));
  return [
    ...astray.map(shownAstray),
    ...[...everywhere(root, '[data-card]')].filter(isHere).flatMap((card) => {
      const own = (selector: string) => [...everywhere(card, selector)].filter((it) => !isOff(it) && it.closest('[data-card]') === card);
      const values = own('[data-value]').filter((it) => bare(textOf(it)) !== '');
      const strange = own('[data-strange]').filter((it) => /^\W*\d\S*$/.test(textOf(it)) && !it.closest('[data-value], [data-label]'));
      return own('[data-label]').map((it): Shown => {
        const its = values.filter((value) => value.getAttribute('data-value') === it.getAttribute('data-label'));
        // Another card's number, or a strange one, is what the label has beside it only where its own is gone.
        const rest = [...values, ...strange];
        const texts = new Set((its.length > 0 ? its : rest.length === 1 ? rest : []).flatMap(textsOf));
        // The number may have left its box, or the box its card: it is the label's own all the same.
        for (const box of everywhere(root, `[data-value="${it.getAttribute('data-label')}"]`)) {
          const raw = bare(box.getAttribute('data-raw') ?? '');
          if (bare(textOf(card)).includes(raw) || (!isOff(box) && bare(textOf(box)) === raw)) texts.add(raw);
        }
        // With its own gone, what else stands alone beside a label is taken for its number by anybody.
        const alone = bare(textOf(card)).replace(bare(ownText(it)), '');
        if (its.length === 0 && /^\W*\d[^\p{L}]*$/u.test(alone)) texts.add(alone);
        return { label: bare(ownText(it)), full: fullLabels(it as HTMLElement), texts: [...texts] };
      });
    }),
  ];
}

/** A label that left its card stands beside whatever value is nearest. */
function shownAstray(label: Element): Shown {
  let box: Element | null = label;
  while (box && !box.querySelector('[data-value]')) box = box.parentElement;
  const [value, ...more] = box?.querySelectorAll('[data-value]') ?? [];
  const texts = value && more.length === 0 ? textsOf(value) : [];
  return { label: bare(ownText(label)), full: fullLabels(label as HTMLElement), texts };
}

/** All of a value's text, and the number in it where something stands beside. */
function textsOf(value: Element): string[] {
  const [text, raw] = [bare(textOf(value)), bare(value.getAttribute('data-raw') ?? '')];
  return raw !== '' && text.includes(raw) ? [text, raw] : [text];
}

/** What a cut label was cut from; one that is cut without a sign may be another word for the same. */
function fullLabels(element: HTMLElement): string[] {
  const text = ownText(element).trim();
  const { was } = element.dataset;
  if (!was?.startsWith(text.replace(/…$/, ''))) return [text];
  return text.endsWith('…') ? [was] : [text, was];
}

/** A label's own words, whatever else got into it. */
function ownText(label: Element): string {
  return [...label.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
}

/** A cell without what does not belong there. */
function withoutNotes(head: Element): Element {
  const copy = head.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll('[data-strange], [data-value], [data-label]')) note.remove();
  return copy;
}

/** A column can have a second text, its total for one. */
function labelsOf(head: Element): string[] {
  const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
  const texts = [bare(textOf(withoutNotes(head)))];
  while (walker.nextNode()) texts.push(bare(walker.currentNode.nodeValue ?? ''));
  return texts;
}

/** Every cell of every row that lines up with a table's head: the row itself, the column's label, the cell's text. */
function cells(root: ParentNode): { row: string; labels: readonly string[]; texts: readonly string[] }[] {
  const heads = [...root.querySelectorAll('thead')].map((head) => [...(head.lastElementChild?.children ?? [])].map(labelsOf));
  const rows = [...root.querySelectorAll('tbody > tr, [data-row], [class*="-table-body"] [class*="-table-tr"]')].filter((it) => !isOff(it));
  return heads.flatMap((head) =>
    rows
      .filter((row) => row.childElementCount === head.length)
      .flatMap((row) =>
        head.map((labels, at) => ({
          row: bare(row.innerHTML),
          labels,
          texts: [row.children[at] as Element, withoutNotes(row.children[at] as Element)].map((it) => bare(textOf(it))),
        })),
      ),
  );
}

/** Every video of a list: the texts of its card, and what the figures in it say, or those that were in it where they stand now. */
function entries(root: ParentNode): { text: string; shown: readonly Shown[] }[] {
  const all = [...root.querySelectorAll('[data-entry]')].filter((it) => !isOff(it));
  return all.map((entry) => {
    const title = entry.getAttribute('data-entry');
    const isIts = (it: Element) => it.closest('[data-entry]') === entry || it.closest('[data-of]')?.getAttribute('data-of') === title;
    const posted = entry.getAttribute('data-posted');
    return { text: bare(`${title} ${posted} ${textOf(entry)}`), shown: cards(root, isIts) };
  });
}

/** Values of a reading that the page does not plainly show for their metric, each in words. `meant`: what labels mean on this surface. */
export function wrongIn(reading: Reading, root: ParentNode, meant: Readonly<Record<string, MetricId | null>>): string[] {
  const [shown, table, videos] = [cards(root), cells(root), entries(root)];
  const says =
    (metric: string, { label, raw }: Value) =>
    (it: Shown) =>
      it.label === bare(label) &&
      it.texts.includes(bare(raw)) &&
      it.full.map((full) => meant[full]).find((id) => id !== undefined) === metric;
  const wrong = Object.entries(reading.values).filter(([metric, value]) => !shown.some(says(metric, value)));
  const ofVideo = ({ name, posted = '' }: Row, metric: string, value: Value) =>
    videos.some(
      (it) =>
        it.text.includes(bare(name)) &&
        it.text.includes(posted.replaceAll('-', '/').replace('T', '')) &&
        it.shown.some(says(metric, value)),
    );
  const inRow = (key: string, metric: string, { label, raw }: Value) =>
    table.some(
      (it) =>
        it.row.includes(bare(key.split('/').at(-1) ?? key)) &&
        (metric === 'live_duration' ? it.row.includes(bare(raw)) : it.labels.includes(bare(label)) && it.texts.includes(bare(raw))),
    );
  const rows = reading.rows.flatMap((row) =>
    Object.entries(row.values)
      .filter(([metric, value]) => (row.kind === 'video' ? !ofVideo(row, metric, value) : !inRow(row.key, metric, value)))
      .map(([metric, value]) => [`${row.key} ${metric}`, value] as const),
  );
  return [...wrong, ...rows].map(([metric, { label, raw, by }]) => `${metric} = ${raw} at "${label}" (${by})`);
}
