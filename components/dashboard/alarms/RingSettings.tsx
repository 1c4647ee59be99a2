import { useState } from 'react';
import { browser } from 'wxt/browser';
import { patch } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { plainNumber, typedNumber } from '@/components/ui/typed-number';
import type { AlarmSettings, QuietHours } from '@/lib/room/alarms/settings';
import { alarmSettings } from '@/lib/settings/settings';

/**
 * How alarms make themselves heard: a sound, a notification of the browser, and when neither; and what an order is worth in each of some
 * currencies.
 */
export function RingSettings({ settings, currencies }: { settings: AlarmSettings; currencies: readonly string[] }) {
  const { page: words } = useWords().alarms;
  const [isDenied, setDenied] = useState(false);
  const notify = async (on: boolean) => {
    // The browser asks only on a press, and only the first time.
    const may = !on || (await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false));
    setDenied(!may);
    await patch(alarmSettings, { notify: on && may });
  };
  return (
    <section className="d-card d-narrow" aria-label={words.ring}>
      <Switch name={words.sound} hint={words.soundHint} on={settings.sound} onChange={(sound) => patch(alarmSettings, { sound })} />
      <Switch name={words.notify} hint={isDenied ? words.notifyDenied : words.notifyHint} on={settings.notify} onChange={notify} />
      <Quiet quiet={settings.quiet} />
      {currencies.map((currency) => (
        <OrderValue key={currency} currency={currency} orders={settings.orders ?? {}} />
      ))}
      {currencies.length === 0 && <p className="note i2">{words.orderNone}</p>}
    </section>
  );
}

function Switch({ name, hint, on, onChange }: { name: string; hint: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="d-setting">
      <span>
        {name}
        <span className="note i2 ring-hint">{hint}</span>
      </span>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
    </label>
  );
}

function Quiet({ quiet }: { quiet: QuietHours | null }) {
  const { page: words } = useWords().alarms;
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (quiet ? `${clock(quiet.from)}–${clock(quiet.to)}` : '');
  const read = hoursFrom(text);
  const save = () => {
    if (typed === undefined || read === undefined) return;
    setTyped(undefined);
    patch(alarmSettings, { quiet: read });
  };
  return (
    <label className="d-setting">
      <span>
        {words.quiet}
        <span className="note i2 ring-hint" role={read === undefined ? 'alert' : undefined}>
          {read === undefined ? words.quietBad : words.quietHint}
        </span>
      </span>
      <input
        className="field ring-hours"
        autoComplete="off"
        aria-invalid={read === undefined}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </label>
  );
}

type OrderValueProps = { currency: string; orders: NonNullable<AlarmSettings['orders']> };

/** What an order is usually worth in a currency, for rooms that have too few to say; blank goes by past rooms. */
function OrderValue({ currency, orders }: OrderValueProps) {
  const { page: words } = useWords().alarms;
  const [typed, setTyped] = useState<string>();
  const { [currency]: order, ...others } = orders;
  const text = typed ?? (order === undefined ? '' : plainNumber(order));
  const read = typedNumber(text, 'money', currency);
  const isBad = 'why' in read && read.why !== 'empty';
  const save = () => {
    if (typed === undefined || isBad) return;
    setTyped(undefined);
    patch(alarmSettings, { orders: 'value' in read ? { ...others, [currency]: read.value } : others });
  };
  return (
    <label className="d-setting">
      <span>
        {words.order(currency)}
        <span className="note i2 ring-hint" role={isBad ? 'alert' : undefined}>
          {isBad ? words.orderBad : words.orderHint}
        </span>
      </span>
      <input
        className="field ring-hours"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={isBad}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </label>
  );
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "23:00–08:00" as minutes after midnight; null for nothing, undefined for what is no such thing. */
export function hoursFrom(text: string): QuietHours | null | undefined {
  if (text.trim() === '') return null;
  const parts = /^\s*(\d{1,2})[:：](\d\d)\s*[-–—~～至]\s*(\d{1,2})[:：](\d\d)\s*$/.exec(text);
  if (!parts) return undefined;
  const [from, fromMinute, to, toMinute] = parts.slice(1).map(Number) as [number, number, number, number];
  if (from > 23 || to > 24 || fromMinute > 59 || toMinute > 59) return undefined;
  return { from: from * 60 + fromMinute, to: (to * 60 + toMinute) % 1440 };
}
