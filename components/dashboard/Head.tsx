/** The names of a table's columns: words on both sides of the numbers. */
export function Head({ first, numbers, last = [] }: { first: string[]; numbers: string[]; last?: string[] }) {
  return (
    <thead>
      <tr>
        {first.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        {numbers.map((name) => (
          <th key={name} scope="col" className="num">
            {name}
          </th>
        ))}
        {last.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
