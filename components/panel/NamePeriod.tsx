import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { addDays } from '@/lib/kpi/window';
import { call } from '@/lib/messages/client';
import type { PageState } from '@/lib/snapshot/page-state';
import { isNameable } from '@/lib/snapshot/said-period';

type NamePeriodProps = { page: PageState; tab: number; today: string };

/** Where the page does not say what days its numbers are for, the user may. `today`: the shop's day, YYYY-MM-DD. */
export function NamePeriod({ page, tab, today }: NamePeriodProps) {
  const { states } = useWords();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState<'order' | 'failed' | null>(null);
  // Without a figure of its own nothing would tell that the page has gone over to other days.
  if (!isNameable(page.scope) || !page.shop || Object.keys(page.values).length === 0) return null;
  const say = (from: string, to: string) => call('sayPeriod', { tab, period: { from, to } }).catch(() => setWhy('failed'));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [from, to] = [String(form.get('from')), String(form.get('to'))];
    if (from > to || to > today) setWhy('order');
    else say(from, to);
  };
  const words = states.naming;
  return (
    <div className="naming">
      <p>{words.ask}</p>
      <div className="row">
        <Button small onClick={() => say(today, today)}>
          {words.today}
        </Button>
        <Button small onClick={() => say(addDays(today, -1), addDays(today, -1))}>
          {words.yesterday}
        </Button>
        <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.dates}
        </Button>
      </div>
      {open && (
        <form className="row naming-dates" onSubmit={submit}>
          <input className="field" type="date" name="from" required max={today} aria-label={words.from} />
          <input className="field" type="date" name="to" required max={today} aria-label={words.to} />
          <Button small kind="primary" type="submit">
            {words.save}
          </Button>
        </form>
      )}
      {why && (
        <p className="edit-why" role="alert">
          {words[why]}
        </p>
      )}
    </div>
  );
}

/** That the days of this page are the user's word, and how to take it back. */
export function NamedPeriod({ page, tab }: { page: PageState; tab: number }) {
  const { states, dashboard } = useWords();
  if (page.scope.kind !== 'period' || !page.scope.by) return null;
  const { from, to } = page.scope;
  return (
    <section className="notice">
      <p className="row">
        {states.naming.said(dashboard.evidence.periods.period(from, to))}
        <button type="button" className="link-btn end" onClick={() => call('sayPeriod', { tab, period: null }).catch(() => {})}>
          {states.naming.undo}
        </button>
      </p>
      <p className="note">{states.naming.until}</p>
    </section>
  );
}
