import { useWords } from '@/components/hooks/words';
import { Picker } from '@/components/ui/Picker';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { type AuditKind, auditKinds } from '@/lib/kpi/team/audit';
import type { Person } from '@/lib/kpi/team/people';

const times = ['7', '30', '92', 'all'] as const;

/** What was chosen to be shown; null is everything. */
export type Chosen = { kind: AuditKind | null; person: string | null; days: (typeof times)[number] };

export const usualFilter: Chosen = { kind: null, person: null, days: 'all' };

/** No kind and no person is called so. */
const all = '*';

type ChangeFiltersProps = { people: readonly Person[]; chosen: Chosen; onChange: (chosen: Chosen) => void };

/** By kind, by person (who edited, or whom it is about), and by time. */
export function ChangeFilters({ people, chosen, onChange }: ChangeFiltersProps) {
  const { changes: words } = useWords();
  return (
    <>
      <Picker
        label={words.filters.kind}
        value={chosen.kind ?? all}
        options={[{ value: all, name: words.allKinds }, ...auditKinds.map((kind) => ({ value: kind, name: words.kinds[kind] }))]}
        onChange={(kind) => onChange({ ...chosen, kind: kind === all ? null : (kind as AuditKind) })}
      />
      {people.length > 0 && (
        <SearchPicker
          label={words.filters.person}
          find={words.findPerson}
          noneFound={words.nobodyFound}
          value={chosen.person ?? all}
          options={[{ value: all, name: words.allPeople }, ...people.map(({ id, name }) => ({ value: id, name }))]}
          onChange={(person) => onChange({ ...chosen, person: person === all ? null : person })}
        />
      )}
      <Picker
        label={words.filters.time}
        value={chosen.days}
        options={times.map((value) => ({ value, name: words.times[value] }))}
        onChange={(days) => onChange({ ...chosen, days })}
      />
    </>
  );
}
