import { type FormEvent, useId, useState } from 'react';
import { browser } from 'wxt/browser';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { hostSchema } from '@/lib/import/taught-rules';
import { patternOf } from '@/lib/messages/added-hosts';
import { call } from '@/lib/messages/client';
import { hosts as knownHosts } from '@/lib/reading/hosts';
import { Card } from '../Page';

type Said = 'bad' | 'known' | 'refused' | 'reload' | null;

/** Sites beyond TikTok's own: each is asked for by name, in this very click, and can be taken away again. */
export function AddedHosts({ hosts }: { hosts: readonly string[] }) {
  const { taught } = useWords();
  const words = taught.hosts;
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said>(null);
  const note = useId();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const host = text.trim().toLowerCase();
    if (!hostSchema.safeParse(host).success) return setSaid('bad');
    if (knownHosts.some((one) => one.host === host)) return setSaid('known');
    // Before anything is awaited: a browser asks only in answer to a click.
    browser.permissions
      .request({ origins: [patternOf(host)] })
      .then(async (granted) => {
        if (!granted) return setSaid('refused');
        await call('setHost', { host, present: true });
        setText('');
        setSaid('reload');
      })
      .catch(() => setSaid('refused'));
  };
  const remove = (host: string) =>
    call('setHost', { host, present: false }).then(
      () => setSaid(null),
      () => setSaid('refused'),
    );
  return (
    <Card title={words.title}>
      <p className="d-note i2">{words.body}</p>
      <form className="d-form row d-taught" onSubmit={add}>
        <input
          className="field"
          value={text}
          aria-label={words.label}
          placeholder={words.placeholder}
          aria-describedby={said ? note : undefined}
          aria-invalid={said === 'bad'}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit">{words.add}</Button>
      </form>
      {said && (
        <p id={note} className="d-note" role={said === 'reload' ? 'status' : 'alert'}>
          {words[said]}
        </p>
      )}
      <ul className="d-rows">
        {hosts.map((host) => (
          <li key={host} className="row">
            {host}
            <Button small className="end" aria-label={`${words.remove}: ${host}`} onClick={() => remove(host)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
