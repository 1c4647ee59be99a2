import { useItem } from '@/components/hooks/item';
import { useLanguage, useWords } from '@/components/hooks/words';
import { Icon } from '@/components/ui/Icon';
import { dataLostAt } from '@/lib/settings/settings';

/** Says that the browser has deleted all that was stored, until the user has seen it. */
export function DataLost() {
  const words = useWords().panel.dataLost;
  const language = useLanguage();
  const at = useItem(dataLostAt);
  if (!at) return null;
  const when = new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <p className="store-alert" role="alert">
      <Icon name="disk" size={16} />
      <span>{words.text(when)}</span>
      <button type="button" className="link-btn end" onClick={() => dataLostAt.removeValue()}>
        {words.seen}
      </button>
    </p>
  );
}
