import { type FormEvent, useState } from 'react';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import type { PayAssignment } from '@/lib/kpi/pay/assign';
import { isMonth, type Month } from '@/lib/kpi/pay/month';
import { call } from '@/lib/messages/client';
import { Card } from '../Page';
import { Choice } from './Choice';
import { useNames } from './FactsCard';
import { Field } from './Field';
import { newest, type Schemes, thisMonth } from './pay-view';
import { useMonth } from './use-month';
import { useRoleName } from './use-roles';

/** Whom a scheme pays from which month on: a role, in one shop or all, or one person. */
export function AssignCard({ of }: { of: Schemes }) {
  const { assign: words } = useWords().paySchemes;
  const month = useMonth();
  const nameOf = useWho(of);
  const list = newest(of.versions);
  const inForce = last(of.assignments);
  return (
    <Card title={words.title}>
      {inForce.length === 0 ? (
        <p className="d-note note i2">{words.empty}</p>
      ) : (
        <ul className="d-rows">
          {inForce.map((one) => (
            <li key={one.id} className="row">
              <span>
                <b>{nameOf(one.to)}</b>
                <span className="note i2 pay-gap">
                  {`${list.find(({ id }) => id === one.scheme)?.scheme.name ?? words.nobody}, ${words.from(month(one.since))}`}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {list.length > 0 && <AssignForm of={of} />}
      <p className="d-note note i2">{words.note}</p>
    </Card>
  );
}

/** Of those for the same people the one made last, in the order they were first made. */
function last(all: readonly PayAssignment[]): PayAssignment[] {
  const found = new Map<string, PayAssignment>();
  for (const one of all.toSorted((a, b) => a.at - b.at)) found.set(JSON.stringify(one.to), one);
  return [...found.values()];
}

/** How people and roles are called. */
function useWho({ team }: Schemes): (to: PayAssignment['to']) => string {
  const { assign: words } = useWords().paySchemes;
  const roleName = useRoleName();
  const names = useNames();
  return (to) => {
    if ('person' in to) return team.people.find(({ id }) => id === to.person)?.name ?? to.person;
    return words.role(roleName(to.role), to.shop === null ? words.anyShop : names.shop(to.shop));
  };
}

const nobody = '-';

function AssignForm({ of }: { of: Schemes }) {
  const { pay, paySchemes } = useWords();
  const { assign: words } = paySchemes;
  const nameOf = useWho(of);
  const list = newest(of.versions);
  const targets = targetsOf(of);
  const [typed, setTyped] = useState<{ to: string; scheme: string; since?: string }>({ to: '', scheme: list[0]?.id ?? nobody });
  const [fault, setFault] = useState<{ since?: string; all?: string }>({});
  const to = targets.find((one) => JSON.stringify(one) === typed.to) ?? targets[0];
  const schemes = Object.fromEntries([...list.map(({ id, scheme }) => [id, scheme.name]), [nobody, words.nobody]]);
  if (!to) return null;
  const since = typed.since ?? usualSince(of, to, typed.scheme);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const isFaulty = !isMonth(since.trim());
    setFault(isFaulty ? { since: paySchemes.faults.month } : {});
    if (isFaulty) return;
    const scheme = typed.scheme === nobody ? null : typed.scheme;
    await call('assignScheme', { to, scheme, since: since.trim(), why: '' }).then(
      (refusal) => setFault(refusal ? { all: words.faults[refusal] } : {}),
      () => setFault({ all: pay.failed }),
    );
  };
  return (
    <form className="d-form pay-form" onSubmit={save} noValidate>
      <Choice
        label={words.who}
        value={JSON.stringify(to)}
        options={Object.fromEntries(targets.map((one) => [JSON.stringify(one), nameOf(one)]))}
        of={targets.map((one) => JSON.stringify(one))}
        onChange={(next) => setTyped({ ...typed, to: next })}
      />
      <Choice
        label={words.scheme}
        value={typed.scheme}
        options={schemes}
        of={Object.keys(schemes)}
        onChange={(scheme) => setTyped({ ...typed, scheme })}
      />
      <Field name={words.since} value={since} fault={fault.since} onChange={(since) => setTyped({ ...typed, since })} />
      <p className="row">
        <Button small kind="primary" type="submit">
          {words.add}
        </Button>
        {fault.all && (
          <span className="note i2" role="alert">
            {fault.all}
          </span>
        )}
      </p>
    </form>
  );
}

/** From which month somebody is paid by a scheme for the first time: the one it begins with. Later it is the running one. */
function usualSince({ versions, assignments }: Schemes, to: PayAssignment['to'], scheme: string): Month {
  const now = thisMonth(Date.now());
  if (assignments.some((one) => JSON.stringify(one.to) === JSON.stringify(to))) return now;
  const months = versions.filter(({ id }) => id === scheme).map((one) => one.since);
  return months.sort()[0] ?? now;
}

/** Everybody, and every role that somebody holds: in all shops, and where it is held in several in each. */
function targetsOf({ team }: Schemes): PayAssignment['to'][] {
  const roles = [...new Set(team.holds.map(({ role }) => role))];
  return [
    ...roles.flatMap((role) => {
      const shops = [...new Set(team.holds.filter((one) => one.role === role).map(({ shop }) => shop))];
      return [{ role, shop: null }, ...(shops.length > 1 ? shops.map((shop) => ({ role, shop })) : [])];
    }),
    ...team.people.map(({ id }) => ({ person: id })),
  ];
}
