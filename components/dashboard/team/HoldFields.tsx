import { useWords } from '@/components/hooks/words';
import { shopName, shopOptions } from '@/components/shops/shop-options';
import { Picker } from '@/components/ui/Picker';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { TextField } from '@/components/ui/TextField';
import { type OwnRole, type RoleKey, roleIds } from '@/lib/kpi/role';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { roleName } from './role-name';

/** What is typed of who answers for what; without a role it is none. */
export type TypedHold = { role: RoleKey | null; shop: string; from: string; to: string };

export type FieldFaults = Partial<Record<'from' | 'to', string>>;

type HoldFieldsProps = {
  typed: TypedHold;
  shops: readonly ShopEntry[];
  ownRoles: readonly OwnRole[];
  faults: FieldFaults;
  /** Whether it may be left open for now. */
  optional?: boolean;
  onChange: (typed: TypedHold) => void;
};

const none = '-';

/** Role, shop, and from when to when. */
export function HoldFields({ typed, shops, ownRoles, faults, optional, onChange }: HoldFieldsProps) {
  const { team: words, kpi, shops: shopWords } = useWords();
  const all: RoleKey[] = [...roleIds, ...ownRoles.map(({ id }) => id)];
  const options = all.map((value) => ({ value: value as string, name: roleName(value, ownRoles, kpi) }));
  const shop = shops.find((one) => one.shop.key === typed.shop)?.shop;
  return (
    <>
      <div className="text-field">
        <span>{words.fields.role}</span>
        <Picker
          label={words.fields.role}
          value={typed.role ?? none}
          options={optional ? [{ value: none, name: words.withoutRole }, ...options] : options}
          onChange={(role) => onChange({ ...typed, role: role === none ? null : (role as RoleKey) })}
        />
      </div>
      {typed.role !== null && (
        <>
          <div className="text-field">
            <span>{words.fields.shop}</span>
            <SearchPicker
              label={words.fields.shop}
              find={shopWords.find}
              noneFound={shopWords.noneFound}
              shown={shop ? shopName(shop) : '–'}
              value={typed.shop}
              options={shopOptions(shops)}
              onChange={(next) => onChange({ ...typed, shop: next })}
            />
          </div>
          <TextField
            name={words.fields.from}
            value={typed.from}
            hint={words.hints.from}
            fault={faults.from}
            className="team-day"
            onChange={(from) => onChange({ ...typed, from })}
          />
          {!optional && (
            <TextField
              name={words.fields.to}
              value={typed.to}
              hint={words.hints.to}
              fault={faults.to}
              className="team-day"
              onChange={(to) => onChange({ ...typed, to })}
            />
          )}
        </>
      )}
    </>
  );
}
