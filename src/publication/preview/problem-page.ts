import { problemText } from '../../problem/print.ts';
import type { Problem } from '../../problem/problem.ts';
import { report } from '../../problem/report.ts';

/**
 * The problems that keep a page from being shown: errors of the document or the locality at its address. The home page has all
 * of them. So has every page if nothing can be shown.
 */
export function problemsAt(path: string, problems: readonly Problem[], isNothingShown: boolean): readonly Problem[] {
	const errors = problems.filter(({ level }) => level === 'error');
	if (isNothingShown) return problems;
	if (path === '/') return errors.length > 0 ? problems : [];
	const [, list, locality, slug] = path.split('/');
	const files =
		list === 'van-ban' && slug
			? [`/localities/${locality}/documents/${slug}.mdx`]
			: list === 'don-vi' || list === 'dia-phuong'
				? [`/localities/${locality}/locality.yaml`, `/localities/${locality}/units.yaml`]
				: [`/pages/${list}.mdx`];
	return errors.filter(({ file }) => files.some((one) => file.endsWith(one)));
}

/** The page that lists problems; it reloads when a file is saved. */
export function problemPage(problems: readonly Problem[]): string {
	const list = problems.map((problem) => `<li><pre>${escaped(problemText(problem))}</pre></li>`).join('');
	return (
		`<!doctype html><html lang="vi"><title>${report.previewTitle}</title>` +
		'<style>body{font:1rem/1.5 system-ui,sans-serif;margin:2rem}pre{white-space:pre-wrap;font:inherit}</style>' +
		`<script type="module" src="/@vite/client"></script><h1>${report.previewTitle}</h1><p>${report.previewLead}</p><ol>${list}</ol></html>`
	);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
