import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { plainNumber } from '@/components/ui/typed-number';
import type { AirRow } from '@/lib/kpi/pay/record';
import { call } from '@/lib/messages/client';
import { Field } from './Field';
import { typedAmount } from './typed';

type RoomSalesProps = { row: AirRow; kind: 'direct' | 'attributed'; person: string; usual: string; onClose: () => void };

/** What somebody sold in one LIVE, typed because the page was not read; kept as every typed number of that LIVE is. Blank takes it back. */
export function RoomSalesForm({ row, kind, person, usual, onClose }: RoomSalesProps) {
  const { pay, paySchemes, common } = useWords();
  const { [kind]: sold } = row.sales;
  const currency = sold?.currency ?? row.lost?.[kind]?.currency ?? usual;
  const [typed, setTyped] = useState(sold?.typed ? plainNumber(sold.amount) : '');
  const [fault, setFault] = useState<string>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const value = typedAmount(typed, { currency });
    if (typeof value === 'string') return setFault(paySchemes.faults[value]);
    if (value === undefined ? !sold?.typed : value < 0) return setFault(paySchemes.faults.number);
    const metric = kind === 'direct' ? ('live_gmv_direct' as const) : ('live_gmv_attributed' as const);
    await call('putManual', { shop: row.shop, metric, person, of: { room: row.room }, value: value ?? null, currency }).then(onClose, () =>
      setFault(pay.failed),
    );
  };
  return (
    <form className="pay-inline" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate>
      <Field bare name={pay.slip.room.sales} unit={currency} value={typed} fault={fault} onChange={setTyped} />
      <IconButton type="submit" icon="check" label={common.save} />
      <IconButton icon="close" label={common.cancel} onClick={onClose} />
    </form>
  );
}
