/** A lesson that speaks about GMV with example numbers: never read. */
export function AcademyPage() {
  return (
    <article className="module">
      <h1>How GMV is counted</h1>
      <p>Suppose your LIVE shows these figures:</p>
      <div>
        <div>GMV</div>
        <div>$1,250.00</div>
      </div>
      <div>
        <div>LIVE CTR</div>
        <div>8.2%</div>
      </div>
    </article>
  );
}
