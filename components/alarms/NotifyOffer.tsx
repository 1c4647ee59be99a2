import { useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { Button } from '@/components/ui/Button';
import { call } from '@/lib/messages/client';
import { alarmSettings, notifyOffered } from '@/lib/settings/settings';

/**
 * At the first alarm: that the browser can tell of it too. Asked once; the browser's own question is put by the dashboard's page of
 * alarms, since a frame beside a page cannot.
 */
export function NotifyOffer() {
  const { offer: words } = useWords().alarms;
  const settings = useItem(alarmSettings);
  const wasOffered = useItem(notifyOffered);
  if (settings === undefined || wasOffered !== false || settings.notify) return null;
  const answer = (open: boolean) => {
    notifyOffered.setValue(true);
    if (open) call('openWindow', { view: 'dashboard', alarms: true }).catch(() => {});
  };
  return (
    <section className="sec notify-offer" aria-label={words.title}>
      <p className="i2">{words.text}</p>
      <div className="row">
        <Button small onClick={() => answer(true)}>
          {words.open}
        </Button>
        <Button small kind="plain" onClick={() => answer(false)}>
          {words.no}
        </Button>
      </div>
    </section>
  );
}
