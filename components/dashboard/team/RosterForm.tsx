import { type FormEvent, useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { faultText } from '@/components/hosts/fault-text';
import { shopName, shopOptions } from '@/components/shops/shop-options';
import { Button } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { Picker } from '@/components/ui/Picker';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { TextField } from '@/components/ui/TextField';
import { clockText } from '@/lib/format';
import { rosterEntry } from '@/lib/import/roster';
import type { RosterColumn } from '@/lib/import/roster-rows';
import { call } from '@/lib/messages/client';
import { roleOf, shiftRoles } from '@/lib/room/shifts';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { FormEnd } from '../FormEnd';
import type { OpenShift } from './RosterCard';
import { localZone, rosterTerms } from './roster-terms';
import { localDay } from './typed-days';

type RosterFormProps = { open: OpenShift; shops: readonly ShopEntry[]; names: readonly string[]; onClose: () => void };

const fields = ['name', 'date', 'from', 'to', 'note'] as const;

/** One shift: who, as what, where, when. It is read as a pasted line is, and what is wrong is said at its field. */
export function RosterForm({ open: { shift, isNew }, shops, names, onClose }: RosterFormProps) {
  const { team, hosts, kpi, shops: shopWords } = useWords();
  const words = team.roster;
  const language = useLanguage();
  const clock = (at: number | undefined) => (at === undefined ? '' : clockText(at, language));
  const [typed, setTyped] = useState({
    name: shift.who ?? '',
    date: localDay(shift.from ?? Date.now()),
    from: isNew && shift.who === undefined ? '' : clock(shift.from),
    to: clock(shift.to),
    note: shift.note ?? '',
    why: '',
  });
  const hasBegun = !isNew && shift.from !== undefined && shift.from <= Date.now();
  const [shop, setShop] = useState(shift.shop ?? shops[0]?.shop.key ?? '');
  const [role, setRole] = useState(roleOf(shift));
  const [faults, setFaults] = useState<Partial<Record<RosterColumn, string>>>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setWrong(null);
    const { why, ...cells } = typed;
    const read = rosterEntry({ line: 1, cells: { ...cells, shop, role } }, rosterTerms(shops, localZone()));
    if ('faults' in read) return setFaults(faultsOf(read.faults, team));
    setFaults({});
    const fault = await call('putShift', { ...read.shift, id: shift.id, role, ...(hasBegun && { why }) }).catch(() => 'failed' as const);
    if (fault === null) onClose();
    else setWrong(fault === 'failed' ? hosts.faults.failed : faultText(fault, hosts, language));
  };
  const remove = () => call('removeShift', { id: shift.id }).then(onClose, () => setWrong(hosts.faults.failed));
  const named = { name: team.name, date: words.day, from: words.from, to: words.to, note: words.note };
  const known = shops.find((one) => one.shop.key === shop)?.shop;
  return (
    <form className="d-form team-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate aria-label={isNew ? words.add : typed.name}>
      <div className="team-fields">
        <div className="text-field">
          <span>{team.fields.role}</span>
          <Picker
            label={team.fields.role}
            value={role}
            options={shiftRoles.map((value) => ({ value, name: kpi.roles[value] }))}
            onChange={setRole}
          />
        </div>
        <div className="text-field">
          <span>{team.fields.shop}</span>
          <SearchPicker
            label={team.fields.shop}
            find={shopWords.find}
            noneFound={shopWords.noneFound}
            shown={known ? shopName(known) : '–'}
            value={shop}
            options={shopOptions(shops)}
            onChange={setShop}
          />
        </div>
        {fields.map((name) => (
          <TextField
            key={name}
            autoFocus={name === 'name'}
            name={named[name]}
            value={typed[name]}
            fault={faults[name]}
            options={name === 'name' ? names : undefined}
            className={name === 'from' || name === 'to' ? 'team-time' : name === 'date' ? 'team-day' : undefined}
            onChange={(text) => {
              setTyped({ ...typed, [name]: text });
              setFaults({ ...faults, [name]: undefined });
            }}
          />
        ))}
        {hasBegun && <TextField name={words.why} value={typed.why} onChange={(why) => setTyped({ ...typed, why })} />}
      </div>
      <FormEnd onClose={onClose} wrong={wrong}>
        {!isNew && (
          <Button small icon="trash" onClick={remove}>
            {words.remove}
          </Button>
        )}
      </FormEnd>
    </form>
  );
}

type TeamWords = ReturnType<typeof useWords>['team'];

/** What is wrong with the cells of a line, each in words. */
export function faultsOf(
  faults: Partial<Record<RosterColumn, keyof TeamWords['paste']['whys']>>,
  { paste }: TeamWords,
): Partial<Record<RosterColumn, string>> {
  const all = Object.entries(faults) as [RosterColumn, keyof TeamWords['paste']['whys']][];
  const text = (column: RosterColumn, why: keyof TeamWords['paste']['whys']) =>
    column === 'date' && why === 'unreadable' ? paste.dateHint : paste.whys[why];
  return Object.fromEntries(all.map(([column, why]) => [column, text(column, why)]));
}
