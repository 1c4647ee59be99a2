import { useLanguage, useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import { Sep } from '@/components/ui/Sep';
import { clockText } from '@/lib/format';
import { roleOf, type Shift } from '@/lib/room/shifts';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { useTexts } from '../use-texts';
import type { RosterEntry, RosterRow } from './roster-week';

type RosterGridProps = {
  rows: readonly RosterRow[];
  midnights: readonly number[];
  shops: readonly ShopEntry[];
  now: number;
  onOpen: (shift: Shift) => void;
  onAdd: (who: string, at: number) => void;
};

/** A week by person and day. A shift past midnight says so where it begins, and stands in the next day as what goes on. */
export function RosterGrid({ rows, midnights, shops, now, onOpen, onAdd }: RosterGridProps) {
  const { team: all } = useWords();
  const words = all.roster;
  const texts = useTexts();
  const language = useLanguage();
  const days = midnights.slice(0, -1);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', month: 'numeric', day: 'numeric' });
  const isToday = (day: number) => now >= day && now < (midnights[midnights.indexOf(day) + 1] ?? 0);
  return (
    <div className="d-scroll">
      <table className="d-table roster">
        <caption className="sr">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{all.name}</th>
            {days.map((day) => (
              <th
                key={day}
                scope="col"
                className={isToday(day) ? 'roster-today' : undefined}
                aria-current={isToday(day) ? 'date' : undefined}
              >
                {weekday.format(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                {row.name}
                {row.total > 0 && <span className="note i3">{words.total(texts.length(row.total / 1000))}</span>}
              </th>
              {row.days.map((cell, day) => (
                <td key={days[day]} className={isToday(days[day] ?? 0) ? 'roster-today' : undefined}>
                  {cell.map((entry) => (
                    <Entry key={entry.shift.id} entry={entry} shops={shops} onOpen={onOpen} />
                  ))}
                  <IconButton
                    icon="plus"
                    label={words.addOn(row.name, weekday.format(days[day]))}
                    // The button above the table does the same: two hundred stops for the keyboard would not help.
                    tabIndex={-1}
                    onClick={() => onAdd(row.name, (days[day] ?? 0) + 20 * 3_600_000)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type EntryProps = { entry: RosterEntry; shops: readonly ShopEntry[]; onOpen: (shift: Shift) => void };

function Entry({ entry: { shift, goesOn, next }, shops, onOpen }: EntryProps) {
  const { team, kpi } = useWords();
  const words = team.roster;
  const texts = useTexts();
  const language = useLanguage();
  const clock = (at: number) => clockText(at, language);
  const to = shift.to === undefined ? words.stillOn : clock(shift.to);
  const shop = shops.find((one) => one.shop.key === shift.shop)?.shop;
  const place = shop ? texts.shop(shop) : shift.shop;
  const label = words.edit(shift.who, `${texts.moment(shift.from)}–${to}, ${place}, ${kpi.roles[roleOf(shift)]}`);
  if (goesOn) {
    return (
      <button type="button" className="roster-shift roster-shift--on" aria-label={label} onClick={() => onOpen(shift)}>
        {next ? '→' : words.goesOn(to)}
      </button>
    );
  }
  return (
    <button type="button" className="roster-shift" aria-label={label} onClick={() => onOpen(shift)}>
      <b>
        {clock(shift.from)}–{to}
        {next && shift.to !== undefined && <span className="note i3"> {words.nextDay}</span>}
      </b>
      <span className="note i2">
        {place}
        <Sep />
        {kpi.roles[roleOf(shift)]}
      </span>
    </button>
  );
}
