import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { kpiName } from '@/components/kpi/kpi-name';
import { shopName } from '@/components/shops/shop-options';
import { Button } from '@/components/ui/Button';
import { onEscape } from '@/components/ui/on-escape';
import { Picker } from '@/components/ui/Picker';
import { TextField } from '@/components/ui/TextField';
import { typedNumber } from '@/components/ui/typed-number';
import type { Agreement, AgreementFault } from '@/lib/kpi/agreement';
import { type Kpi, roleIds } from '@/lib/kpi/role';
import { traitsOfKpi } from '@/lib/kpi/targets/traits';
import { call } from '@/lib/messages/client';
import type { Unit } from '@/lib/metrics/metric';
import { FormEnd } from '../FormEnd';
import { localDay } from '../team/typed-days';
import { useTexts } from '../use-texts';
import type { AgreementsView } from './agreements-view';
import { type FromTargets, valuesFrom } from './from-targets';
import { kpisOf, linesFrom, type TypedAgreement, typedFrom, type WrongValues } from './typed-agreement';

type AgreementFormProps = { view: AgreementsView; agreement: Agreement | null; onClose: () => void };

/** An agreement to make or to change: with whom, for how long, which KPIs should reach what, and what counts as reached. */
export function AgreementForm({ view, agreement, onClose }: AgreementFormProps) {
  const { agreements: words, team } = useWords();
  const [typed, setTyped] = useState(() => typedFrom(agreement, view.shops[0]?.shop.key ?? '', localDay(Date.now()), view.own));
  const [faults, setFaults] = useState<ReadonlySet<AgreementFault['field']>>(new Set());
  const [wrong, setWrong] = useState<WrongValues>(new Map());
  const [isLost, setLost] = useState(false);
  const set = (part: Partial<TypedAgreement>) => setTyped({ ...typed, ...part });
  // Nobody need have confirmed the shop's money: its targets are in it.
  const currency =
    view.shops.find(({ shop }) => shop.key === typed.shop)?.shop.currency ??
    view.targets.find((one) => one.shop === typed.shop && one.currency !== undefined)?.currency;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = linesFrom(typed, currency, view.own);
    const share = typedNumber(typed.share, 'ratio');
    const need = typed.need.trim() === '' ? read.lines.length : Number(typed.need);
    const found = new Set<AgreementFault['field']>();
    for (const field of ['from', 'to'] as const) if (!/^\d{4}-\d\d-\d\d$/.test(typed[field].trim())) found.add(field);
    if (!('value' in share) || share.value > 1) found.add('share');
    if (!(Number.isInteger(need) && need >= 1 && need <= Math.max(1, read.lines.length))) found.add('need');
    if (typed.client.trim() === '') found.add('client');
    if (read.lines.length === 0) found.add('lines');
    setWrong(read.wrong);
    setFaults(found);
    if (found.size > 0 || read.wrong.size > 0 || !('value' in share)) return;
    const { client, shop, role, from, to, note, why } = typed;
    const id = agreement?.id ?? crypto.randomUUID();
    const given = { id, shop, client, role, from: from.trim(), to: to.trim(), lines: read.lines, need, share: share.value, note, why };
    await call('putAgreement', given).then(
      (refused) => (refused.length === 0 ? onClose() : setFaults(new Set(refused.map(({ field }) => field)))),
      () => setLost(true),
    );
  };
  const fault = (field: AgreementFault['field']) => (faults.has(field) ? words.faults[field] : null);
  return (
    <form className="d-card d-form agreement-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate aria-label={words.add}>
      <div className="agreement-fields">
        <TextField autoFocus name={words.client} value={typed.client} fault={fault('client')} onChange={(client) => set({ client })} />
        <TextField name={words.from} value={typed.from} fault={fault('from')} onChange={(from) => set({ from })} />
        <TextField name={words.to} value={typed.to} fault={fault('to')} onChange={(to) => set({ to })} />
        <Picker
          label={words.shop}
          value={typed.shop}
          options={view.shops.map(({ shop }) => ({ value: shop.key, name: shopName(shop) }))}
          onChange={(shop) => set({ shop })}
        />
      </div>
      <Lines typed={typed} wrong={wrong} fault={fault('lines')} currency={currency} view={view} set={set} />
      <div className="agreement-fields">
        <TextField name={words.need} value={typed.need} hint={words.needHint} fault={fault('need')} onChange={(need) => set({ need })} />
        <TextField
          name={words.share}
          value={typed.share}
          hint={words.shareHint}
          fault={fault('share')}
          onChange={(share) => set({ share })}
        />
        <TextField name={words.note} value={typed.note} onChange={(note) => set({ note })} />
        {agreement && <TextField name={words.why} value={typed.why} onChange={(why) => set({ why })} />}
      </div>
      <FormEnd onClose={onClose} wrong={isLost && team.faults.failed} />
    </form>
  );
}

/** What a KPI is typed in. */
function unitOf(kpi: Kpi, units: Record<Unit, string>, currency: string | undefined): string {
  const { unit } = traitsOfKpi(kpi, kpi.metrics[0]);
  return unit === 'ratio' ? '%' : unit === 'money' ? (currency ?? units.money) : units[unit];
}

type LinesProps = {
  typed: TypedAgreement;
  wrong: WrongValues;
  fault: string | null;
  currency: string | undefined;
  view: AgreementsView;
  set: (part: Partial<TypedAgreement>) => void;
};

/** The KPIs of a role with what each should reach; a blank one is not part of the agreement. */
function Lines({ typed, wrong, fault, currency, view, set }: LinesProps) {
  const all = useWords();
  const { agreements: words, kpi: kpiWords, fields } = all;
  const kpis = kpisOf(typed.role, view.own);
  const [taken, setTaken] = useState<FromTargets | null>(null);
  const roles = [
    ...roleIds.map((value) => ({ value, name: kpiWords.roles[value] })),
    ...view.own.roles.map(({ id, name }) => ({ value: id, name })),
  ];
  const take = () => {
    const found = valuesFrom(view.targets, kpis, { ...typed, currency });
    setTaken(found);
    set({ values: found.values });
  };
  return (
    <fieldset className="agreement-lines">
      <legend className="row">
        {words.lines}
        <Picker
          label={kpiWords.role}
          icon="role"
          value={typed.role}
          options={roles}
          onChange={(role) => {
            setTaken(null);
            set({ role, values: {} });
          }}
        />
        <Button small onClick={take}>
          {words.fromTargets}
        </Button>
      </legend>
      <div className="agreement-fields">
        {kpis.map((kpi) => {
          const why = wrong.get(kpi.id);
          return (
            <TextField
              key={kpi.id}
              name={kpiName(kpi, all)}
              value={typed.values[kpi.id] ?? ''}
              hint={unitOf(kpi, all.table.units, currency)}
              fault={why ? fields[why] : null}
              onChange={(value) => set({ values: { ...typed.values, [kpi.id]: value } })}
            />
          );
        })}
      </div>
      {taken && <Taken of={taken} kpis={kpis} />}
      {fault && (
        <p className="note i2" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

/** What became of the targets that were taken: which are other numbers over the days of the agreement, which say nothing of them. */
function Taken({ of: { values, scaled, skipped }, kpis }: { of: FromTargets; kpis: readonly Kpi[] }) {
  const all = useWords();
  const { taken: words } = all.agreements;
  const texts = useTexts();
  const names = (ids: readonly string[]) => texts.list(kpis.filter(({ id }) => ids.includes(id)).map((kpi) => kpiName(kpi, all)));
  return (
    <p className="note i2" role="status">
      {Object.keys(values).length === 0 && skipped.length === 0 && words.none}
      {scaled.length > 0 && words.scaled(names(scaled))}
      {skipped.length > 0 && ` ${words.skipped(names(skipped))}`}
    </p>
  );
}
