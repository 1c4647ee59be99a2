import { useState } from 'react';
import { useLive } from '@/components/hooks/use-live';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import type { SchemeVersion } from '@/lib/kpi/pay/assign';
import { type Month, nextMonth } from '@/lib/kpi/pay/month';
import type { Scheme } from '@/lib/kpi/pay/scheme';
import { type TemplateId, templateIds, templates } from '@/lib/kpi/pay/templates';
import { Answer } from '../Answer';
import { Card, Page } from '../Page';
import { AssignCard } from './AssignCard';
import { writer } from './line-text';
import { PayTabs } from './PayTabs';
import { newest, readSchemes, type Schemes, thisMonth } from './pay-view';
import { SchemeForm } from './SchemeForm';
import { schemeText } from './scheme-text';
import { typedFrom } from './typed-scheme';
import { useMonth } from './use-month';
import './pay.css';
import './pay-forms.css';

type Editing = { id: string; name: string | null; scheme: Omit<Scheme, 'id'> };

/** By which schemes people are paid: to read, to make from a structure, to change as a new version, and who has which. */
export function SchemesPage({ cut }: { cut: number }) {
  const words = useWords().pay;
  const live = useLive('schemes', readSchemes);
  const [editing, setEditing] = useState<Editing | null>(null);
  return (
    <Page title={words.title} tags={<PayTabs at="schemes" />}>
      {editing ? (
        <SchemeForm
          key={editing.id}
          id={editing.id}
          name={editing.name}
          initial={typedFrom(editing.scheme, firstMonth(editing))}
          cut={cut}
          onClose={() => setEditing(null)}
        />
      ) : (
        <Answer live={live}>
          {(all) => (
            <div className="d-columns pay-columns">
              <div>
                <SchemeList of={all} onEdit={setEditing} />
                <Templates currency={newestOf(all)?.scheme.currency} onStart={setEditing} />
              </div>
              <AssignCard of={all} />
            </div>
          )}
        </Answer>
      )}
    </Page>
  );
}

/** A first version pays the month that pay opens on and the preview shows: the last one. An edit begins with the running one. */
function firstMonth({ name }: Editing): Month {
  return nextMonth(thisMonth(Date.now()), name === null ? -1 : 0);
}

function newestOf({ versions }: Schemes): SchemeVersion | undefined {
  return versions.toSorted((a, b) => b.at - a.at)[0];
}

function SchemeList({ of, onEdit }: { of: Schemes; onEdit: (editing: Editing) => void }) {
  const { pay, paySchemes: words } = useWords();
  const language = useLanguage();
  const month = useMonth();
  const list = newest(of.versions);
  if (list.length === 0) {
    return (
      <section className="d-card">
        <Empty title={pay.empty.schemes.title}>
          <p>{pay.empty.schemes.body}</p>
        </Empty>
      </section>
    );
  }
  return (
    <Card title={words.own}>
      <ul className="d-rows">
        {list.map(({ id, version, since, scheme }) => (
          <li key={id} className="row pay-scheme-row">
            <span>
              <b>{scheme.name}</b> <span className="note i3">{words.version(version, month(since))}</span>
              <span className="note i2 pay-gap">{schemeText(scheme, words, pay.slip.parts, writer(language, scheme.currency))}</span>
            </span>
            <Button
              small
              className="end"
              aria-label={words.form.edit(scheme.name)}
              onClick={() => onEdit({ id, name: scheme.name, scheme })}
            >
              {words.edit}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Templates({ currency, onStart }: { currency: string | undefined; onStart: (editing: Editing) => void }) {
  const { templates: words } = useWords().paySchemes;
  const language = useLanguage();
  const usual = currency ?? (language === 'zh-CN' ? 'CNY' : 'USD');
  const start = (id: TemplateId) =>
    onStart({ id: crypto.randomUUID(), name: null, scheme: { name: '', currency: usual, ...templates[id] } });
  return (
    <Card title={words.title}>
      <p className="d-note note i2">{words.note}</p>
      <div className="pay-templates">
        {templateIds.map((id) => (
          <button key={id} type="button" className="pay-template" onClick={() => start(id)}>
            <b>{words[id].name}</b>
            <span className="note i2">{words[id].body}</span>
            <span className="d-tag">{words.example}</span>
          </button>
        ))}
      </div>
    </Card>
  );
}
