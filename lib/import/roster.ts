import { momentOn } from '@/lib/report/zone';
import { longestText } from '@/lib/room/marks';
import { longestName, longestShift, type Shift, type ShiftRole, shiftRoles } from '@/lib/room/shifts';
import type { RosterColumn, RosterRow } from './roster-rows';

/** A shop as a roster may call it: by key, by name, or by its region where no other shop has the same. `zone`: its clock. */
export type RosterShop = { key: string; name?: string; region?: string; zone: string };

/** What is wrong with a cell. `gap`: clocks were put forward over this time that night. */
export type RosterWhy = 'empty' | 'unreadable' | 'unknown' | 'long' | 'gap';

/** A line of a pasted roster as a shift, or what is wrong with its cells. */
export type RosterEntry = { line: number; cells: RosterRow['cells'] } & (
  | { shift: Omit<Shift, 'id'> }
  | { faults: Partial<Record<RosterColumn, RosterWhy>> }
);

/** What the names in a roster are held against. `zone`: the one its times are written in; null for each shop's own. */
export type RosterTerms = {
  shops: readonly RosterShop[];
  roles: Readonly<Record<ShiftRole, readonly string[]>>;
  zone: string | null;
};

/** A cell as read, or why it cannot be. */
type Read<T> = { value: T } | { why: RosterWhy };

/** What people write for who was on, in either language whatever the product speaks. */
export const roleWords: RosterTerms['roles'] = {
  host: ['host', '主播'],
  controller: ['controller', 'live controller', '中控', '场控'],
  ads: ['ads', 'ads buyer', '投手', '投流'],
};

/** A line as a shift. An end at or before the start is the next day's. Nothing is guessed: what can be read in two ways is a fault. */
export function rosterEntry({ line, cells }: RosterRow, { shops, roles, zone }: RosterTerms): RosterEntry {
  const read = {
    name: nameOf(cells.name),
    date: dayOf(cells.date),
    from: minutesOf(cells.from, 1439),
    to: minutesOf(cells.to, 1440),
    shop: shopOf(cells.shop, shops),
    role: roleIn(cells.role, roles),
    note: noteOf(cells.note),
  };
  const { name, date, from, to, shop, role, note } = read;
  if ('why' in name || 'why' in date || 'why' in from || 'why' in to || 'why' in shop || 'why' in role || 'why' in note) {
    return { line, cells, faults: faultsOf(read) };
  }
  const clock = zone ?? shop.value.zone;
  const begin = momentOn(date.value, from.value, clock);
  const end = momentOn(date.value, to.value > from.value ? to.value : to.value + 1440, clock);
  if (begin === null) return { line, cells, faults: { from: 'gap' } };
  if (end === null) return { line, cells, faults: { to: 'gap' } };
  if (end - begin > longestShift) return { line, cells, faults: { to: 'long' } };
  const shift = { shop: shop.value.key, who: name.value, from: begin, to: end };
  return {
    line,
    cells,
    shift: { ...shift, ...(role.value !== 'host' && { role: role.value }), ...(note.value && { note: note.value }) },
  };
}

function faultsOf(read: Record<RosterColumn, Read<unknown>>): Partial<Record<RosterColumn, RosterWhy>> {
  const all = Object.entries(read) as [RosterColumn, Read<unknown>][];
  return Object.fromEntries(all.flatMap(([column, one]) => ('why' in one ? [[column, one.why]] : [])));
}

function nameOf(text: string): Read<string> {
  const who = text.replace(/\s+/g, ' ').trim();
  if (who === '') return { why: 'empty' };
  if (who.length > longestName) return { why: 'long' };
  return /\p{Cc}/u.test(who) || !/[\p{L}\p{N}]/u.test(who) ? { why: 'unreadable' } : { value: who };
}

function noteOf(text: string): Read<string> {
  return text.length > longestText ? { why: 'long' } : { value: text };
}

/** Year first: 3/4/2026 is March in one country and April in another. */
function dayOf(text: string): Read<string> {
  if (text === '') return { why: 'empty' };
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(narrow(text)) ?? [];
  if (!year || !month || !date) return { why: 'unreadable' };
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? { why: 'unreadable' } : { value: day };
}

/** Minutes after midnight of "20:00", "8:00 PM" or, as an end, "24:00". */
function minutesOf(text: string, most: number): Read<number> {
  if (text === '') return { why: 'empty' };
  const [, hours, minutes, half] = /^(\d{1,2}):(\d{2})(?::00)?(am|pm)?$/.exec(narrow(text)) ?? [];
  if (!hours || !minutes || Number(minutes) > 59) return { why: 'unreadable' };
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return { why: 'unreadable' };
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  const total = hour * 60 + Number(minutes);
  return total > most ? { why: 'unreadable' } : { value: total };
}

/** The shop of a name; with one shop in all, none need be named. */
function shopOf(text: string, shops: readonly RosterShop[]): Read<RosterShop> {
  const [only] = shops;
  if (text === '') return shops.length === 1 && only ? { value: only } : { why: 'empty' };
  for (const of of ['key', 'name', 'region'] as const) {
    const [found, other] = shops.filter((one) => plain(one[of] ?? '') === plain(text));
    if (found) return other ? { why: 'unknown' } : { value: found };
  }
  return { why: 'unknown' };
}

function roleIn(text: string, roles: RosterTerms['roles']): Read<ShiftRole> {
  if (text === '') return { value: 'host' };
  const role = shiftRoles.find((one) => one === plain(text) || roles[one].some((word) => plain(word) === plain(text)));
  return role ? { value: role } : { why: 'unknown' };
}

/** Full-width signs as narrow ones, nothing between them. */
function narrow(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
