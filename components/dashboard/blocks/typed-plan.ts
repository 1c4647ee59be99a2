import type { Input } from '@/lib/messages/contract';
import { type BlockMinutes, type JudgedId, mostLead, roomBounds, type TriedKind } from '@/lib/room/blocks/plan';

/** A plan as it stands in the form. */
export type TypedPlan = { shop: string; kind: TriedKind; text: string; minutes: BlockMinutes; lead: string; rooms: string; by: JudgedId };

/** Which fields cannot be taken. */
export type PlanFaults = Partial<Record<'text' | 'lead' | 'rooms', true>>;

/** A plan to begin with. */
export function blankPlan(shop: string): TypedPlan {
  return { shop, kind: 'coupon', text: '', minutes: 10, lead: '10', rooms: '5', by: 'orders' };
}

/** The plan that was typed, or what is wrong with it; nothing of it is kept in part. */
export function planFrom(typed: TypedPlan, id: string): { plan: Input<'addPlan'> } | { faults: PlanFaults } {
  const text = typed.text.trim();
  const lead = wholeIn(typed.lead, 0, mostLead);
  const rooms = wholeIn(typed.rooms, roomBounds.least, roomBounds.most);
  const faults: PlanFaults = {
    ...(text === '' && { text: true }),
    ...(lead === null && { lead: true }),
    ...(rooms === null && { rooms: true }),
  };
  if (text === '' || lead === null || rooms === null) return { faults };
  return { plan: { ...typed, id, text, lead, rooms } };
}

function wholeIn(text: string, least: number, most: number): number | null {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}
