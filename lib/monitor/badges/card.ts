import type { AbsentBenchmark, Benchmark } from '@/lib/benchmark/benchmark';
import { formatValue, type Language } from '@/lib/format';
import type { Standard, Standards } from '@/lib/messages/standard';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { spellIdentity } from '@/lib/metrics/spell';
import { button, element } from '../notice';
import { type Shown, sourcesNow, type Verdict } from './judge';
import { plain, type Saying, signed, signedPercent } from './say';
import { drawShape } from './shapes';

export type CardContent = { shown: Shown; verdict: Verdict; saying: Saying; standards: Standards };
export type CardActs = { dictionary(metric: MetricId): void; hide(metric: MetricId): void };

/** What stands behind a badge: the number, all it can be held against with its sources, what it means, and where it was read. */
export function createCard(document: Document, content: CardContent, acts: CardActs): HTMLElement {
  const { shown, verdict, saying, standards } = content;
  const { words, language } = standards;
  const standard = standards.metrics[shown.metric];
  const card = element(document, 'section', 'card');
  card.setAttribute('role', 'group');
  const name = standard?.name ?? shown.metric;
  card.setAttribute('aria-label', name);
  const head = element(document, 'h2', '', name);
  const chip = element(document, 'span', `chip ${verdict.state}`);
  chip.append(drawShape(document, verdict.state), saying.state);
  head.append(chip);
  const value = element(document, 'div', 'value', formatValue(shown.value, language));
  if (standards.minute !== null) value.append(element(document, 'small', '', fill(words.minute, { n: String(standards.minute) })));
  card.append(head, value, rows(document, content, standard));
  if (verdict.state === 'none') card.append(element(document, 'p', '', words.nothing));
  card.append(...evidence(document, content));
  if (standard) card.append(element(document, 'p', 'rule', `${words.definition}: ${standard.definition}`));
  const row = element(document, 'div', 'acts');
  row.append(
    button(document, words.dictionary, () => acts.dictionary(shown.metric)),
    button(document, words.hide, () => acts.hide(shown.metric)),
  );
  card.append(row);
  return card;
}

/** The target, then the sources in order of trust; the one in force is bold. */
function rows(document: Document, { shown, verdict, standards }: CardContent, standard: Standard | undefined): HTMLElement {
  const list = element(document, 'ul', '');
  const { words, language } = standards;
  if (verdict.state === 'doubtful') return list;
  if ('held' in verdict) {
    const amount = (value: number) => plain({ ...shown.value, value }, language);
    const isLimit = rowOf(shown.metric).better === 'less';
    const name = isLimit ? words.limitName : words.targetName;
    if (verdict.due === null)
      list.append(line(document, name, amount(verdict.held.target.value), ratioText(verdict.ratio, language), true));
    else {
      const due = formatValue({ ...shown.value, value: verdict.due }, language);
      list.append(line(document, words.dueNow, due, ratioText(verdict.ratio, language), true));
      list.append(
        line(document, name, amount(verdict.held.target.value), ratioText(shown.value.value / verdict.held.target.value, language)),
      );
    }
  } else list.append(line(document, words.targetName, words.noTarget));
  for (const row of sourcesNow(shown.value, standard)) {
    const said = standard?.sources.find((one) => one.source === row.source);
    const inForce = 'benchmark' in verdict && verdict.benchmark.source === row.source;
    list.append(sourceLine(document, row, { name: said?.name ?? '', absent: said?.absent ?? words.noTarget, inForce, shown, language }));
    if (said?.note && 'value' in row) list.lastElementChild?.append(element(document, 'span', 'note', said.note));
  }
  return list;
}

type SourceText = { name: string; absent: string; inForce: boolean; shown: Shown; language: Language };

function sourceLine(
  document: Document,
  row: Benchmark | AbsentBenchmark,
  { name, absent, inForce, shown, language }: SourceText,
): HTMLElement {
  if ('absent' in row) return line(document, name, absent);
  const { value } = shown;
  const amount = (of: number) => formatValue({ ...value, value: of }, language);
  const range = row.low !== undefined && row.high !== undefined ? ` (${amount(row.low)}–${amount(row.high)})` : '';
  const far = row.value === 0 ? signed({ ...value, value: value.value }, language) : signedPercent(value.value / row.value - 1, language);
  return line(document, name, amount(row.value) + range, far, inForce);
}

/** Name, value, distance; without a distance the value says why there is none. */
function line(document: Document, name: string, value: string, far?: string, bold = false): HTMLElement {
  const item = element(document, 'li', '');
  item.append(element(document, bold ? 'b' : 'span', '', name));
  if (far === undefined) item.append(element(document, 'span', 'wide', value));
  else item.append(element(document, 'span', 'v', value), element(document, 'span', '', far));
  return item;
}

function evidence(document: Document, { shown, standards }: CardContent): HTMLElement[] {
  const { words, language, page } = standards;
  const { raw, label, by, doubt, guessed } = shown.value;
  const time = new Date(shown.at).toLocaleTimeString(language, { hour12: false });
  const made = [
    element(document, 'p', 'rule', fill(words.evidence, { time, raw, label })),
    element(document, 'p', 'soft', fill(words.from, { page, layer: words[by] })),
  ];
  if (doubt) made.push(element(document, 'p', '', fill(words.doubt, { identity: identityText(doubt, standards) })));
  else if (guessed) made.push(element(document, 'p', '', words.guessed));
  return made;
}

/** An identity with the names of the metrics that this page shows. */
function identityText(identity: string, { metrics }: Standards): string {
  return spellIdentity(identity, (id) => metrics[id as MetricId]?.name ?? id);
}

function ratioText(ratio: number, language: Language): string {
  return formatValue({ value: ratio, unit: 'ratio', step: 0.01 }, language);
}

/** Puts texts into the places of a template. What the page wrote is put in as it is, whatever it looks like. */
export function fill(template: string, texts: Record<string, string>): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => texts[name] ?? place);
}
