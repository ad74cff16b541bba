import { readFileSync, writeFileSync } from 'node:fs';
import { markdown, markdownTable } from './report/print.ts';
import type { Report } from './report/report.ts';
import { summary } from './report/summary.ts';

/**
 * Writes reports of the bench into `docs/measurements.md`, between its two marks; what stands outside them is written by hand.
 * Usage: npm run bench -- 1000 --json > 1000.json; node bench/measurements.ts docs/measurements.md published.json 1000.json …
 */
const [file, ...names] = process.argv.slice(2);
if (file === undefined || names.length === 0) {
	process.stderr.write('node bench/measurements.ts <file> <report>…\n');
	process.exit(2);
}
const reports = names.map((name) => JSON.parse(readFileSync(name, 'utf8')) as Report);
const marked = /(<!-- bench -->\n).*(<!-- end of bench -->)/s;
const before = readFileSync(file, 'utf8');
if (!marked.test(before)) throw new Error(`${file} has no marks of the bench`);
const tables = [markdownTable(summary(reports)), ...reports.map((report) => `\n${markdown(report)}`)].join('\n');
writeFileSync(
	file,
	before.replace(marked, (_, begin, end) => `${begin}${tables}\n${end}`),
);
