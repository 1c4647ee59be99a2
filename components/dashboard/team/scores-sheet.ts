import { kpiName } from '@/components/kpi/kpi-name';
import type { BookSheet } from '@/lib/export/book';
import type { Cell } from '@/lib/export/parts';
import type { Words } from '@/lib/i18n/words';
import { isActual } from '@/lib/kpi/actual';
import type { OwnRole } from '@/lib/kpi/role';
import type { CardLine } from '@/lib/kpi/score/line';
import type { ScoreRow } from '@/lib/kpi/team/score-rows';
import type { Texts } from '../use-texts';
import { roleName } from './role-name';

/** Of each KPI: its name, where it stands, its target, how far that is reached, its weight and its points. */
const perKpi = 6;

/** The table as a sheet, a line each; numbers in base units (shares from 0 to 1, durations in seconds), blank where not known. */
export function scoresSheet(rows: readonly ScoreRow[], ownRoles: readonly OwnRole[], words: Words, texts: Texts): BookSheet {
  const { columns } = words.scores;
  const most = Math.max(0, ...rows.map(({ card }) => card.lines.length));
  const named = (n: number) =>
    [columns.kpi, columns.actual, columns.target, columns.reached, columns.weight, columns.points].map((title) => `${title} ${n}`);
  const plain = [columns.person, columns.role, columns.shop, columns.from, columns.to, columns.score, columns.open, columns.provisional];
  return {
    name: words.scores.title,
    columns: [
      ...plain.map((title) => ({ title, width: 14 })),
      ...Array.from({ length: most }, (_, index) => named(index + 1).map((title) => ({ title, width: 14 }))).flat(),
    ],
    rows: rows.map((row): Cell[] => {
      const { score } = row.card;
      const isKnown = score.lines.some(({ points }) => points !== null);
      return [
        row.person?.name ?? words.scores.me,
        roleName(row.role, ownRoles, words.kpi),
        texts.shop(row.shop),
        row.stretch.from,
        row.stretch.to,
        isKnown ? tidy(score.points) : null,
        tidy(score.open),
        score.provisional ? columns.yes : null,
        ...row.card.lines.flatMap((line) => kpiCells(line, row, words)),
        ...Array<Cell>(perKpi * (most - row.card.lines.length)).fill(null),
      ];
    }),
  };
}

function kpiCells(line: CardLine, { card }: ScoreRow, words: Words): Cell[] {
  const { actual, target, gap, attained, weight, kpi, metric } = line;
  const points = card.score.lines.find((one) => one.kpi === kpi.id)?.points ?? null;
  return [
    kpiName(kpi, words, metric),
    isActual(actual) ? tidy(actual.value) : null,
    target ? tidy(target.value) : null,
    gap === null && attained !== null ? tidy(attained) : null,
    weight,
    points === null ? null : tidy(points),
  ];
}

/** Without the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(10));
}
