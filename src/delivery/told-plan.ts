import { manifestPath } from '../manifest/manifest.ts';
import { isListing } from '../manifest/read.ts';
import { copies as words } from '../vi/copies/copies.ts';
import { onTerminal } from '../words/on-terminal.ts';
import type { Delivered } from './deliver.ts';

/** What people read of what publishing would do: every file, in the order in which it goes or leaves. */
export function deliveryPlanText(
	{ plan, there: { read }, replaced, nothing, losesSignature }: Delivered,
	target: string,
): string {
	if (nothing) return `${words.nothing(target)}\n`;
	const lines = [
		...notes(read),
		...(plan.inTheWay.length > 0 ? [words.inTheWay(plan.inTheWay.length), ...paths(plan.inTheWay)] : []),
		...told(replaced),
		...plan.steps.flatMap(({ name, files }) => [
			words.step(
				words.steps[name],
				files.length,
				files.reduce((sum, { bytes }) => sum + bytes, 0),
			),
			...files.map(({ path, bytes }) => words.put(path, bytes)),
		]),
		words.manifestLast(manifestPath),
		...plan.leaving.flatMap((all) => [words.leaving(all.length), ...paths(all)]),
		...(plan.retired.length > 0 ? [words.stays(plan.retired.length)] : []),
		...(losesSignature ? [words.losesSignature] : []),
		words.dry,
	];
	return `${lines.join('\n')}\n`;
}

const paths = (all: readonly string[]): string[] => all.map((path) => words.path(onTerminal(path)));

/** What is told of what stood in the way and is of no release. */
const told = (replaced: readonly string[]): string[] =>
	replaced.length === 0 ? [] : [words.replaced(replaced.length), ...paths(replaced)];

/** What is told of the manifest that a target has, where all files must be put. */
function notes(read: Delivered['there']['read']): string[] {
	if (isListing(read)) return [];
	return [read.code === 'missing' ? words.fresh : words.badThere(words.faults[read.code](onTerminal(read.path)))];
}

/** What people read of what publishing did in so many seconds. */
export function deliveredText(
	{ plan, there, replaced, nothing, losesSignature }: Delivered,
	target: string,
	seconds: number,
): string {
	if (nothing) return `${words.nothing(target)}\n`;
	const put = plan.steps.flatMap(({ files }) => files);
	const gone = plan.inTheWay.length + plan.leaving.flat().length;
	const bytes = put.reduce((sum, one) => sum + one.bytes, 0);
	const time = seconds.toFixed(1).replace('.', ',');
	const lines = [
		...notes(there.read),
		...told(replaced),
		words.published(target, put.length, bytes, gone, time),
		...(losesSignature ? [words.losesSignature] : []),
	];
	return `${lines.join('\n')}\n`;
}
