import { loadContent, loadHistory } from '../src/content.ts';
import { indexOf } from '../src/register/index.ts';
import { pastOf } from '../src/register/past/past.ts';
import { files } from '../src/publication/files.ts';
import { tracer } from '../src/publication/trace.ts';
import { planOf } from '../src/publication/make.ts';
import { contentDay } from '../src/sources/git/content-day.ts';
const f = process.argv[2]!, only = process.argv[3] ?? '', rounds = Number(process.argv[4] ?? 1);
const { register } = loadContent(f, '/dev/shm/c-ser');
const history = loadHistory(register!.site.timeZone, f, '/dev/shm/c-ser', register!.redirects);
const announced = { listed: [] as string[], parts: new Map() };
const index = indexOf(register!, pastOf(register!, history.versions), contentDay(f, register!.site.timeZone), { sizes: new Map(), ...announced });
for (let r = 0; r < rounds; r++) {
const trace = tracer(index);
let t = process.cpuUsage().user;
const plan = planOf(trace, announced);
const cpu = () => { const n = process.cpuUsage().user; const d = (n - t) / 1000; t = n; return d; };
console.log('plan', cpu().toFixed(0));
const spent = new Map<string, number>();
for (const [name] of Object.entries(files)) { if (only !== '' && !new RegExp(only).test(name)) continue;
 cpu();
 for (const one of plan.files) if (one.name === name) trace.of((i) => { const p = one.file.pieces(i, one.key); if (!(p instanceof Uint8Array)) for (const _ of p); });
 spent.set(name, cpu()); }
console.log([...spent].sort((a, b) => b[1] - a[1]).slice(0, 25).map(([a, b]) => `${a} ${b.toFixed(0)}`).join(', '), 'all', [...spent.values()].reduce((a, b) => a + b, 0).toFixed(0));
}
