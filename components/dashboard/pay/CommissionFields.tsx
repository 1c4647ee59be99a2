import { useWords } from '@/components/hooks/words';
import { salesKinds } from '@/lib/kpi/pay/scheme';
import { Choice } from './Choice';
import { RowsField } from './RowsField';
import type { TypedFault, TypedScheme } from './typed-scheme';

/** A part of a scheme's form: what is typed, what is wrong with it, and the currency it pays in. */
export type SchemeFieldsProps = {
  typed: TypedScheme;
  faults: readonly TypedFault[];
  set: (part: Partial<TypedScheme>) => void;
  currency: string;
};

/** The commission of a scheme: on which sales, net of what, in which tiers. */
export function CommissionFields({ typed, faults, set, currency }: SchemeFieldsProps) {
  const { form } = useWords().paySchemes;
  const nets = typed.on === 'shop' ? (['gross', 'shop'] as const) : (['gross', 'entered', 'share'] as const);
  const choose = (on: TypedScheme['on']) => {
    const isShop = on === 'shop';
    // What can be taken off depends on whose sales they are.
    const net = typed.net === 'gross' ? 'gross' : isShop ? 'shop' : typed.net === 'shop' ? 'entered' : typed.net;
    set({ on, net });
  };
  return (
    <fieldset className="pay-part">
      <legend>{form.commission}</legend>
      <div className="pay-fields">
        <Choice label={form.on} value={typed.on} options={form.bases} of={['none', ...salesKinds]} onChange={choose} />
        {typed.on !== 'none' && (
          <>
            <Choice label={form.net} value={typed.net} options={form.nets} of={nets} onChange={(net) => set({ net })} />
            <Choice label={form.way} value={typed.way} options={form.ways} of={['within', 'all']} onChange={(way) => set({ way })} />
          </>
        )}
      </div>
      {typed.on !== 'none' && (
        <RowsField
          rows={typed.tiers.map(({ from, rate }) => [from, rate])}
          faults={faults.filter(({ field }) => field === 'tiers')}
          names={{ title: form.tiers, from: form.tierFrom, value: form.tierRate, add: form.addTier, drop: form.dropTier }}
          units={[currency, '%']}
          onChange={(rows) => set({ tiers: rows.map(([from, rate]) => ({ from, rate })) })}
        />
      )}
    </fieldset>
  );
}
