import { say } from '../../problem/messages.ts';
import { originalEnd, originalTypes } from '../../schemas/original.ts';
import type { DocumentSource, LocalitySource } from '../../sources/sources.ts';
import { nearestOfFile } from '../../words/nearest.ts';
import type { OriginalEntry } from '../entries.ts';
import type { Desk } from './desk.ts';

/** The file of a document's original; `null` if it names none. One that is missing or another than it says goes to the desk. */
export function originalOf(
	{ source }: DocumentSource['data'],
	originals: LocalitySource['originals'],
	report: Desk['report'],
): OriginalEntry | null {
	const { file, sha256 } = source;
	if (file === undefined) return null;
	const stored = originals.get(file);
	if (stored === undefined) {
		const near = nearestOfFile()(file, () => originals.keys());
		report(['source', 'file'], say('original-missing', file, near));
		return null;
	}
	if (sha256 !== undefined && sha256 !== stored.sha256)
		report(['source', 'sha256'], say('original-differs', file, stored.sha256));
	return { file, end: originalEnd(file), type: originalTypes[originalEnd(file)] ?? '', ...stored };
}
