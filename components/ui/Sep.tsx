/** The dot between two facts on one line. */
export function Sep() {
  return <i className="sep" aria-hidden="true" />;
}
