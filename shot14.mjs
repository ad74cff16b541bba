process.env.AWS_EXECUTION_ENV='AWS_Lambda_nodejs24.x';
const { default: chromium } = await import('@sparticuz/chromium');
const { chromium: driver } = await import('playwright-core');
const { default: sirv } = await import('sirv');
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
const serve = sirv(process.argv[2] ?? '/dev/shm/lists14/dist', { dev: true });
const server = createServer((q, s) => serve(q, s, () => { s.statusCode = 404; s.end(); })); await new Promise(r => server.listen(0, '127.0.0.1', r));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await driver.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox','--disable-gpu','--no-zygote'] });
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
for (const [name, path] of [['list','/nhiem-vu/'],['filtered','/nhiem-vu/?tu=2023-09-01&den=2023-12-31&dia-phuong=binh-tan'],['gone','/nhiem-vu/?don-vi=binh-tan%2Fx'],['year','/nhiem-vu/2023/'],['home','/'],['data','/du-lieu/'],['units','/don-vi/']])
for (const width of [360,1280]) for (const scheme of ['light','dark']) {
  const context = await browser.newContext({ viewport: { width, height: width===360?740:900 }, colorScheme: scheme, bypassCSP: true });
  const page = await context.newPage(); page.on('console', m => m.type()==='error' && console.log(name, m.text())); page.on('pageerror', e => console.log(name, String(e)));
  await page.goto(origin + path); await page.waitForTimeout(700);
  if (name==='data') await page.evaluate("location.hash='bang-tinh'");
  await page.screenshot({ path: `/tmp/shots14/${name}-${width}-${scheme}.png` });
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth'); if (wide) console.log('WIDE', name, width);
  if (['list','filtered','year','gone'].includes(name)) { await page.evaluate(axe); const r = await page.evaluate('axe.run()'); if (r.violations.length) console.log(name,width,scheme, JSON.stringify(r.violations.map(v=>[v.id,v.nodes.map(n=>n.target)]).slice(0,5))); }
  await context.close();
}
await browser.close(); server.close();
