/** Orders with prices and words that elsewhere are metrics: never read. */
export function OrderPage() {
  return (
    <div className="module">
      <h1>Orders</h1>
      <div>
        <div>Items sold</div>
        <div>3</div>
      </div>
      <table>
        <thead>
          <tr>
            <th>Order</th>
            <th>Buyer</th>
            <th>GMV</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>577000000000000001</td>
            <td>Invented Buyer</td>
            <td>$42.10</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
