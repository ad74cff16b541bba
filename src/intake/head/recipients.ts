import { hasListMark, withoutListMark } from '../marks.ts';
import type { HeadLine } from './lines.ts';

/** The entries of “Nơi nhận”, and whether a name of who drafted it was left out of the last. */
export interface Recipients {
	readonly entries: readonly string[];
	/** The line that was cut, and what it became. */
	readonly cut: HeadLine | null;
	readonly at: HeadLine | null;
}

/** Reads “Nơi nhận”. */
export function recipientsOf(lines: readonly HeadLine[]): Recipients {
	const from = lines.findIndex(({ bare }) => /^n[o0]i nh[aâ]?.{0,2}n\s*:?/.test(bare) && bare.length < 40);
	if (from < 0) return { entries: [], cut: null, at: null };
	const found: string[] = [];
	let cut: HeadLine | null = null;
	for (const line of lines.slice(from + 1)) {
		const isListed = hasListMark(line.text) || line.number === '-';
		if (!isListed) {
			if (/^(?:TM|KT|TL|TUQ|Q)\.|^[\p{Lu}\s.]+$/u.test(line.text) || found.length === 0 || found.length > 40) break;
			if (!/^[\p{Ll}(]/u.test(line.text)) break;
			found[found.length - 1] += ` ${line.text}`;
			continue;
		}
		const words = withoutListMark(line.text)
			.replace(/\s+(?:TM|KT|TL|TUQ|Q)\.\s.*$/u, '')
			.replace(/[\s;.,]+$/u, '');
		const isKept = /^l[uưư].{0,2}u?\s*:/iu.test(words) || /^lưu/iu.test(words);
		const own = isKept ? withoutDrafter(words) : words;
		if (own !== words) cut = line;
		if (own !== '') found.push(own);
		if (isKept) break;
	}
	return { entries: found, cut, at: lines[from] ?? null };
}

/** `Lưu: VT-TH, NV, khanh` without the name of who drafted it: abbreviations in capitals alone stay. */
function withoutDrafter(words: string): string {
	const [head = '', ...rest] = words.split(':');
	const kept = rest
		.join(':')
		.replace(/\([^)]*\)?/gu, '')
		.split(/\s*[,;]\s*/u)
		.map((one) => one.trim())
		.filter(
			(one) =>
				one !== '' &&
				(/^[\p{Lu}\d&-]+$/u.test(one.replace(/[\s.]/gu, '')) || /^(?:văn thư|hồ sơ|phòng|văn phòng)/iu.test(one)),
		);
	return kept.length === 0 ? head.trim() : `${head.trim()}: ${kept.join(', ')}`;
}
