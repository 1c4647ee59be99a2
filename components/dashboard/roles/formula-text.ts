import type { Words } from '@/lib/i18n/words';
import type { FormulaFault } from '@/lib/kpi/formula/read';
import type { Measure, UnitFault } from '@/lib/kpi/formula/units';
import type { MetricId } from '@/lib/metrics/catalog';

/** What is wrong with a formula in words: where in it (counted from 0, over how many characters), and what to put there instead. */
export type FaultText = { text: string; at?: number; length?: number; instead?: MetricId };

/** Says what is wrong with a formula and what to do about it. */
export function formulaFaultText(fault: FormulaFault | UnitFault, words: Words): FaultText {
  const { ownKpis, metrics } = words;
  const { fault: said } = ownKpis;
  switch (fault.why) {
    case 'empty':
      return { text: said.empty };
    case 'no-metric':
      return { text: said.noMetric };
    case 'long':
      return { text: said.long(fault.most) };
    case 'unreadable':
      return { text: said.unreadable, at: fault.at, length: 1 };
    case 'sign':
      return { text: said.sign(fault.text), at: fault.at, length: fault.text.length };
    case 'not-here':
      return { text: said.notHere(fault.text), at: fault.at, length: fault.text.length };
    case 'metric':
      return { text: said.metric(fault.text), at: fault.at, length: fault.text.length, ...(fault.like && { instead: fault.like }) };
    case 'mixed':
      return { text: said.mixed(measureText(fault.left, ownKpis.measure), measureText(fault.right, ownKpis.measure)) };
    case 'people':
    case 'sales':
      return { text: said[fault.why](metrics[fault.left].name, metrics[fault.right].name) };
    case 'marks':
      return { text: said.marks };
    case 'no-unit':
      return { text: said.noUnit };
    case 'zero':
      return { text: said.zero };
  }
}

/** What a part of a formula measures: money, money per count, a plain number. */
export function measureText({ money, time, count, mark }: Measure, words: Words['ownKpis']['measure']): string {
  const parts = [
    [money, words.money],
    [time, words.time],
    [count, words.count],
    [mark, words.mark],
  ] as const;
  const top = parts.filter(([power]) => power > 0).map(([, name]) => name);
  const by = parts.filter(([power]) => power < 0).map(([, name]) => name);
  if (top.length === 0 && by.length === 0) return words.plain;
  const above = top.length > 0 ? top.join(' × ') : words.one;
  return by.length > 0 ? words.per(above, by.join(' × ')) : above;
}
