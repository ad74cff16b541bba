import { legacyWord } from '../../words/legacy-encoding.ts';
import { seen } from '../blocks.ts';
import { encodingOf, isUnicodeAlone } from '../encodings/font.ts';
import type { RunLooks } from './styles.ts';

/** A run of text with how it looks. */
export interface TextRun {
	readonly text: string;
	readonly looks: RunLooks;
}

/** The text of stretches as it is seen, and the fonts of old encodings in it. Letters and marks may stand in two runs. */
export function textOf(stretches: readonly TextRun[]): {
	readonly text: string;
	/** By font: the table it was read by, and its words. */
	readonly converted: ReadonlyMap<string, { readonly table: string; readonly words: string }>;
	/** A word that looks typed in an old encoding, though no font says so; `null` without one. */
	readonly suspect: string | null;
} {
	const converted = new Map<string, { table: string; words: string }>();
	let whole = '';
	let plain = '';
	for (const group of alike(stretches)) {
		const { font, isCapital, isUnicode } = group;
		const encoding = isUnicode ? null : encodingOf(font);
		let { text } = group;
		if (encoding !== null && font !== null) {
			text = encoding.read(
				text.replace(/[\uF020-\uF0FF]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000)),
			);
			if (text.trim() !== '')
				converted.set(font, { table: encoding.name, words: `${converted.get(font)?.words ?? ''}${text}` });
		} else plain += `${text} `;
		whole += isCapital ? text.toUpperCase() : text;
	}
	const text = seen(whole);
	return { text, converted, suspect: legacyWord(plain)?.word ?? null };
}

interface Group {
	text: string;
	readonly font: string | null;
	readonly isCapital: boolean;
	readonly isUnicode: boolean;
}

/** Runs that follow each other in one font and one kind of letters, together. */
function alike(stretches: readonly TextRun[]): Group[] {
	const groups: Group[] = [];
	for (const { text, looks } of stretches) {
		const own: Group = {
			text,
			font: looks.font,
			isCapital: looks.capitals === true,
			isUnicode: isUnicodeAlone(text),
		};
		const last = groups.at(-1);
		const isAlike = last?.font === own.font && last.isCapital === own.isCapital && last.isUnicode === own.isUnicode;
		if (last !== undefined && isAlike) last.text += text;
		else groups.push(own);
	}
	return groups;
}

/** Whether all of the text that shows anything has a look. */
export const isAll = (stretches: readonly TextRun[], look: 'bold' | 'italic'): boolean => {
	const shown = stretches.filter(({ text }) => text.trim() !== '');
	return shown.length > 0 && shown.every(({ looks }) => looks[look] === true);
};
