/** What the shell shows for an address it does not know. */
export function ErrorPage() {
  return (
    <div className="module">
      <h1>No matching route</h1>
      <p>System error. Error code: 10013</p>
    </div>
  );
}
