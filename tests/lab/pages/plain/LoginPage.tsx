/** Signed out: a form and nothing to read. */
export function LoginPage() {
  return (
    <form className="module" action="/account/login">
      <h1>Log in to Seller Center</h1>
      <label>
        Email <input type="email" autoComplete="off" />
      </label>
      <label>
        Password <input type="password" autoComplete="off" />
      </label>
      <button type="button">Log in</button>
      <p>Trusted by 12,500 sellers</p>
    </form>
  );
}
