/** A page as no reader declares it: cards in several makes, a list, a table, numbers without labels. */
export const page = `<!doctype html><html lang="en"><body><main>
<h1>Business overview</h1>
<div class="grid">
  <div class="card c-a1b2c"><div><div class="label">Attributed GMV</div></div>
    <div><span data-truth="gmv">$18,204.73</span></div><div>Vs. last 7 days</div><div>12.08%</div></div>
  <div class="card c-a1b2c"><div><div class="label">My orders</div></div><div data-truth="orders">388</div></div>
  <div class="card c-a1b2c"><div data-truth="below">$12.00</div><div class="label">Refunds today</div></div>
  <div class="card c-a1b2c"><div class="label">Reply time</div><div data-truth="reply">46s</div><div>3.2%</div></div>
  <div class="card c-a1b2c"><div class="label">Same</div><div data-truth="twin">5</div></div>
  <div class="card c-a1b2c"><div class="label">Same</div><div>6</div></div>
</div>
<dl class="d-9f9f9"><dt>Carts</dt><dd data-truth="carts">91</dd><dt>Visits</dt><dd data-truth="visits">4,512</dd></dl>
<div class="pill"><div data-testid="pill-viewers"><span data-truth="pill">77</span></div></div>
<div><div class="q-11111"><b data-truth="nameless">31</b></div><div class="q-11111"><b>32</b></div></div>
<div><div>Total</div><div class="odometer"><span data-truth="rolling">12</span></div></div>
<table><tr><th>Product</th><th>Sold</th></tr><tr><td>Lamp</td><td data-truth="row">19</td></tr></table>
</main></body></html>`;

export const lessons = [
  { truth: 'gmv', metric: 'live_gmv_attributed' },
  { truth: 'orders', metric: 'sku_orders' },
  { truth: 'below', metric: 'refunds' },
  { truth: 'reply', metric: 'cs_avg_response' },
  { truth: 'carts', metric: 'add_to_cart' },
  { truth: 'visits', metric: 'visitors' },
  { truth: 'pill', metric: 'live_current_viewers' },
] as const;
