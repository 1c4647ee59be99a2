import { type FormEvent, useId, useState } from 'react';
import { useLanguage, useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import { Picker } from '@/components/ui/Picker';
import { SearchPicker } from '@/components/ui/SearchPicker';
import { clockText } from '@/lib/format';
import { longestText, type Mark, type MarkDraft, type MarkedProduct, type MarkKind, markKinds } from '@/lib/room/marks';
import { clockField, typedClock } from './mark-text';
import './marks.css';
import { onEscape } from '@/components/ui/on-escape';

type MarkFormProps = {
  mark: Pick<Mark, 'id' | 'room' | 'kind' | 'at' | 'text' | 'product' | 'by'>;
  /** When the room ran, epoch ms: a mark lies in it. */
  from: number;
  to: number;
  /** What the page's list shows, to say which one was pinned. */
  products?: readonly MarkedProduct[];
  onSave: (draft: MarkDraft) => Promise<void>;
  onClose: () => void;
};

/** A mark's kind, time and text. Enter saves, Escape leaves it as it was. */
export function MarkForm({ mark, from, to, products = [], onSave, onClose }: MarkFormProps) {
  const { marks: words } = useWords();
  const language = useLanguage();
  const [kind, setKind] = useState<MarkKind>(mark.kind);
  const [time, setTime] = useState(clockField(mark.at));
  const [product, setProduct] = useState(mark.product);
  const [text, setText] = useState(mark.text ?? '');
  const [wrong, setWrong] = useState(false);
  const why = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    // The field shows no more than seconds: untouched, the moment stays what it was.
    const at = time === clockField(mark.at) ? mark.at : typedClock(time, mark.at, from, to);
    if (at === null) return setWrong(true);
    const { id, room } = mark;
    await onSave({ id, room, kind, at, product: kind === 'pin' ? product : mark.product, text: text.trim() || undefined });
    onClose();
  };
  return (
    <form className="mark-form" onSubmit={save} onKeyDown={onEscape(onClose)}>
      {mark.by === 'hand' && mark.kind !== 'note' ? (
        <Picker
          label={words.kind}
          value={kind}
          options={markKinds.map((value) => ({ value, name: words.kinds[value] }))}
          onChange={setKind}
        />
      ) : (
        <b>{words.kinds[kind]}</b>
      )}
      {kind === 'pin' && mark.by === 'hand' && products.length > 0 && (
        <SearchPicker
          label={words.product}
          find={words.findProduct}
          noneFound={words.noProduct}
          value={product?.key ?? ''}
          options={[{ value: '', name: words.unnamed }, ...products.map(({ key, name }) => ({ value: key, name }))]}
          onChange={(key) => setProduct(products.find((one) => one.key === key))}
        />
      )}
      <input
        className="field mark-time"
        aria-label={words.time}
        aria-invalid={wrong}
        aria-describedby={wrong ? why : undefined}
        value={time}
        onChange={(event) => {
          setTime(event.target.value);
          setWrong(false);
        }}
      />
      <input
        // biome-ignore lint/a11y/noAutofocus: the field opens because its key was pressed
        autoFocus
        className="field mark-text"
        aria-label={words.text}
        placeholder={words.textHint}
        maxLength={longestText}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <IconButton type="submit" icon="check" label={words.save} />
      <IconButton icon="close" label={words.cancel} onClick={onClose} />
      {wrong && (
        <span id={why} className="note i2 mark-why" role="alert">
          {words.badTime(clockText(from, language), clockText(to, language))}
        </span>
      )}
    </form>
  );
}
