import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { shopOptions } from '@/components/shops/shop-options';
import { onEscape } from '@/components/ui/on-escape';
import { Picker } from '@/components/ui/Picker';
import { call } from '@/lib/messages/client';
import { blockMinutes, judgedIds, triedKinds } from '@/lib/room/blocks/plan';
import { longestText } from '@/lib/room/marks';
import type { ShopEntry } from '@/lib/snapshot/shop-facts';
import { FormEnd } from '../FormEnd';
import { blankPlan, type PlanFaults, planFrom, type TypedPlan } from './typed-plan';

type PlanFormProps = { entries: readonly ShopEntry[]; shop: string; onClose: () => void };

/** What is tried, in what blocks, over how many LIVEs and judged by what: written down once. */
export function PlanForm({ entries, shop, onClose }: PlanFormProps) {
  const { form: words, kinds, names } = useWords().blocks;
  const [typed, setTyped] = useState(() => blankPlan(shop));
  const [faults, setFaults] = useState<PlanFaults>({});
  const [refused, setRefused] = useState<'running' | 'failed' | null>(null);
  const [id] = useState(() => crypto.randomUUID());
  const change = (part: Partial<TypedPlan>) => setTyped({ ...typed, ...part });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = planFrom(typed, id);
    setFaults('faults' in read ? read.faults : {});
    if ('faults' in read) return;
    await call('addPlan', read.plan).then(
      (done) => (done ? onClose() : setRefused('running')),
      () => setRefused('failed'),
    );
  };
  const shops = shopOptions(entries);
  return (
    <form className="d-form plan-form" onSubmit={save} onKeyDown={onEscape(onClose)} noValidate>
      <div className="plan-fields">
        {shops.length > 1 && (
          <Field label={words.shop}>
            <Picker label={words.shop} value={typed.shop} options={shops} onChange={(value) => change({ shop: value })} />
          </Field>
        )}
        <Field label={words.kind}>
          <Picker
            label={words.kind}
            value={typed.kind}
            options={triedKinds.map((value) => ({ value, name: kinds[value] }))}
            onChange={(kind) => change({ kind })}
          />
        </Field>
        <Text
          label={words.text}
          hint={words.textHint}
          fault={faults.text && words.faults.text}
          value={typed.text}
          onChange={(text) => change({ text })}
          wide
        />
        <Field label={words.minutes}>
          <Picker
            label={words.minutes}
            value={String(typed.minutes)}
            options={blockMinutes.map((n) => ({ value: String(n), name: words.minutesOf(n) }))}
            onChange={(next) => change({ minutes: blockMinutes.find((n) => String(n) === next) ?? typed.minutes })}
          />
        </Field>
        <Text
          label={words.lead}
          hint={words.leadHint}
          fault={faults.lead && words.faults.lead}
          value={typed.lead}
          onChange={(lead) => change({ lead })}
        />
        <Text
          label={words.rooms}
          hint={words.roomsHint}
          fault={faults.rooms && words.faults.rooms}
          value={typed.rooms}
          onChange={(rooms) => change({ rooms })}
        />
        <Field label={words.by} hint={words.byHint}>
          <Picker
            label={words.by}
            value={typed.by}
            options={judgedIds.map((value) => ({ value, name: names[value] }))}
            onChange={(next) => change({ by: next })}
          />
        </Field>
      </div>
      <FormEnd onClose={onClose} wrong={refused && words.faults[refused]}>
        <span className="note i3">{words.fixed}</span>
      </FormEnd>
    </form>
  );
}

/** A picker under its name. */
function Field({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div className="plan-field">
      <span>{label}</span>
      {children}
      {hint && <span className="note i2">{hint}</span>}
    </div>
  );
}

type TextProps = {
  label: string;
  hint: string;
  fault: string | undefined;
  value: string;
  wide?: true;
  onChange: (value: string) => void;
};

function Text({ label, hint, fault, value, wide, onChange }: TextProps) {
  const id = useId();
  return (
    <div className={wide ? 'plan-field plan-field--wide' : 'plan-field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        maxLength={longestText}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-note`} className="note i2" role={fault && 'alert'}>
        {fault ?? hint}
      </span>
    </div>
  );
}
