import type { ManualView } from './manual-view';
import type { EntryFaults, TypedEntry } from './typed-entry';

/** What every part of the form is given; `onChange` takes what of it is typed anew. */
export type EntryFieldsProps = {
  view: ManualView;
  typed: TypedEntry;
  faults: EntryFaults;
  onChange: (part: Partial<TypedEntry>) => void;
};
