import { createContext, useContext } from 'react';
import type { Person } from '@/lib/kpi/team/people';
import { samePerson } from '@/lib/room/shifts';
import type { Route } from './route';

/**
 * Whose own numbers the dashboard is limited to: of whoever this browser belongs to, or as the lead looks at it before. `person` is
 * empty where the team has nobody of that name. It limits what is shown: the data is all here, and nothing locks it.
 */
export type OwnView = { person: string; name: string; isPreview: boolean };

/** The view in force, null for everything; and how the lead tries one on (null: back). */
export type OwnViewing = { view: OwnView | null; preview: (person: Pick<Person, 'id' | 'name'> | null) => void };

export const OwnViewContext = createContext<OwnViewing>({ view: null, preview: () => {} });

/** The view in force; null where everything is shown. */
export function useOwnView(): OwnView | null {
  return useContext(OwnViewContext).view;
}

/** The view that preferences and a preview come to. A preview comes first: it is how one sees what the other would show. */
export function ownViewOf(
  people: readonly Person[],
  { me = '', ownOnly }: { me?: string | undefined; ownOnly?: boolean | undefined },
  previewed: Pick<Person, 'id' | 'name'> | null,
): OwnView | null {
  if (previewed) return { person: previewed.id, name: previewed.name, isPreview: true };
  if (!ownOnly) return null;
  const name = me.trim();
  const found = name === '' ? undefined : people.find((one) => samePerson(one.name, name));
  return { person: found?.id ?? '', name: found?.name ?? name, isPreview: false };
}

/** Whether a place shows nothing of anybody else, so that a limited view may open it. */
export function isOwnPlace(route: Route, { person }: OwnView): boolean {
  switch (route.page) {
    case 'person':
    case 'payslip':
      return route.person === person;
    case 'scores':
    case 'pay':
    case 'guide':
    case 'dictionary':
    case 'settings':
    case 'lost':
      return true;
    default:
      return false;
  }
}
