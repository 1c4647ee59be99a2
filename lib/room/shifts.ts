/** What somebody does during a shift: is on air, runs the room, or holds the ads budget. */
export const shiftRoles = ['host', 'controller', 'ads'] as const;
export type ShiftRole = (typeof shiftRoles)[number];

/**
 * Who is on from when to when (epoch ms); without an end, still; without a role, as host. Shifts are the shop's: a room has
 * those that overlap it.
 */
export type Shift = {
  id: string;
  shop: string;
  who: string;
  from: number;
  to?: number;
  note?: string;
  role?: ShiftRole;
  /** Of a shift that began by the key of hand-over, how it was before. */
  handed?: Handed;
  /** The room in whose window its key was pressed. */
  room?: string;
  /** It ended with a LIVE, and when it would have ended else. */
  left?: { room: string; to?: number };
  /** Its host went off air by the key and nobody came, when that was pressed (epoch ms), and when it would have ended else. */
  off?: { made: number; to?: number };
};

/**
 * What a hand-over is taken back by: when its key was pressed (epoch ms), who went, when they would have and how, and for somebody
 * whom the roster had coming, when and with what note.
 */
export type Handed = {
  made: number;
  ended: readonly Pick<Shift, 'id' | 'to' | 'left' | 'off'>[];
  planned?: Pick<Shift, 'from' | 'note'>;
};

/** Longer names are no names. */
export const longestName = 60;

/** Nobody is on air for longer in one go: beyond it a shift that was not ended was forgotten. Milliseconds. */
export const longestShift = 16 * 3_600_000;

/** Why a shift cannot stand. `overlap`: the same person is on in the same role already, in `with`; `elsewhere`: in another shop. */
export type ShiftFault = { why: 'name' } | { why: 'order' } | { why: 'long' } | { why: 'overlap' | 'elsewhere'; with: Shift };

/**
 * What is wrong with a shift beside others, or null. The moment of a hand-over belongs to both. Nobody is in two rooms at once;
 * only the budgets of several shops are held at one time.
 */
export function shiftFault(shift: Shift, others: readonly Shift[]): ShiftFault | null {
  const who = shift.who.trim();
  if (who === '' || who.length > longestName) return { why: 'name' };
  if (shift.to !== undefined && shift.to <= shift.from) return { why: 'order' };
  if (shift.to !== undefined && shift.to - shift.from > longestShift) return { why: 'long' };
  const end = endOf(shift);
  const own = others.filter((one) => one.id !== shift.id && one.from < end && endOf(one) > shift.from && samePerson(one.who, who));
  const same = own.find((one) => one.shop === shift.shop && roleOf(one) === roleOf(shift));
  if (same) return { why: 'overlap', with: same };
  const far = own.find((one) => one.shop !== shift.shop && roleOf(one) !== 'ads' && roleOf(shift) !== 'ads');
  return far ? { why: 'elsewhere', with: far } : null;
}

/** What somebody does in a shift. */
export function roleOf({ role = 'host' }: Pick<Shift, 'role'>): ShiftRole {
  return role;
}

/** When a shift ends at the latest; one that nobody ended after the longest that is believed. */
export function endOf({ from, to }: Pick<Shift, 'from' | 'to'>): number {
  return to ?? from + longestShift;
}

/** The shifts of a role at a moment, epoch ms, who began first foremost. */
export function onAirAt(shifts: readonly Shift[], at: number, role: ShiftRole = 'host'): Shift[] {
  return shifts.filter((one) => roleOf(one) === role && one.from <= at && at < endOf(one)).sort(byStart);
}

/** Who is host at a moment, epoch ms, the same text for the same people however they are typed; undefined when nobody is entered. */
export function hostsAt(shifts: readonly Shift[], at: number): string | undefined {
  const people = new Set(onAirAt(shifts, at).map(({ who }) => personKey(who)));
  return people.size === 0 ? undefined : [...people].sort().join('\n');
}

/** Since when nobody has been on air, epoch ms: since the last who was left, or `from`; null while somebody is. */
export function emptySince(shifts: readonly Shift[], from: number, at: number): number | null {
  if (onAirAt(shifts, at).length > 0) return null;
  return shifts.reduce((last, shift) => (roleOf(shift) === 'host' && endOf(shift) <= at ? Math.max(last, endOf(shift)) : last), from);
}

/** The shifts of all roles that ran between two moments, epoch ms. */
export function shiftsWithin(shifts: readonly Shift[], from: number, to: number): Shift[] {
  return shifts.filter((one) => one.from < to && endOf(one) > from).sort(byStart);
}

/** So much earlier or later than the roster has it (ms) a hand-over is the one that it has. */
const rosterSlack = 30 * 60_000;

/**
 * What a hand-over of hosts at a moment changes: everybody on air goes, `who` comes. Whom the roster has coming about then comes at
 * that moment instead, and who goes stays until then; anybody else stays until the roster's next. Nothing for who is alone on air
 * already.
 */
export function handOver(shifts: readonly Shift[], next: Omit<Shift, 'to' | 'handed' | 'left' | 'off'>): Shift[] {
  const { from: at } = next;
  const hosts = shifts.filter((one) => roleOf(one) === 'host').sort(byStart);
  const isNext = (one: Shift) => samePerson(one.who, next.who);
  const present = onAirAt(hosts, at);
  const wentFor = (one: Shift) => hosts.filter((other) => !isNext(other) && other.to === one.from);
  const isDue = (one: Shift) => Math.abs(one.from - at) <= rosterSlack && endOf(one) > at && (one.from >= at || wentFor(one).length > 0);
  const planned = hosts.find((one) => isNext(one) && !one.handed && isDue(one));
  if (!planned && present.length === 1 && present.every(isNext)) return [];
  const stayed = planned && planned.from < at ? wentFor(planned) : [];
  const leaving = hosts.filter((one) => stayed.includes(one) || (present.includes(one) && !isNext(one)));
  const handed = { made: at, ended: leaving.map(endedBy) };
  // They go by this key now, and not with a LIVE or by the key of going off air.
  const left = leaving.map(({ left: _, off: __, ...one }) => ({ ...one, to: at }));
  if (planned) return [...left, arrived(planned, next, handed)];
  if (present.some(isNext)) return left;
  const after = hosts.find((one) => one.from > at && !isNext(one))?.from;
  return [...left, { ...next, ...(after !== undefined && after - at <= longestShift && { to: after }), handed }];
}

/** What changes when everybody goes off air at a moment and nobody comes: what the roster has later stands as it does. */
export function offAir(shifts: readonly Shift[], at: number): Shift[] {
  const present = onAirAt(shifts, at).filter((one) => one.from < at);
  return present.map(({ left: _, ...one }) => ({ ...one, to: at, off: { made: at, ...(one.to !== undefined && { to: one.to }) } }));
}

/** How a shift would have ended but for a hand-over. */
function endedBy({ id, to, left, off }: Shift): Handed['ended'][number] {
  return { id, ...(to !== undefined && { to }), ...(left && { left }), ...(off && { off }) };
}

/** Somebody of the roster who came at another moment than it has. */
function arrived(planned: Shift, { from, note }: Pick<Shift, 'from' | 'note'>, handed: Handed): Shift {
  const before = { from: planned.from, ...(planned.note !== undefined && { note: planned.note }) };
  return { ...planned, from, ...(note !== undefined && { note }), handed: { ...handed, planned: before } };
}

/** Names are typed by hand: spaces and case do not make another person. */
export function samePerson(a: string, b: string): boolean {
  return personKey(a) === personKey(b);
}

/** What all spellings of a person's name have in common. */
export function personKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function byStart(a: Shift, b: Shift): number {
  return a.from - b.from || (a.id < b.id ? -1 : 1);
}
