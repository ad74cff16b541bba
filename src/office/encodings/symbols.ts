/** What common signs of the symbol fonts show, by the last byte of their code. */
const shown: Readonly<Record<string, Readonly<Record<number, string>>>> = {
	symbol: {
		183: '•',
		163: '≤',
		179: '≥',
		177: '±',
		180: '×',
		184: '÷',
		185: '≠',
		174: '→',
		176: '°',
		165: '∞',
		45: '-',
		43: '+',
	},
	wingdings: {
		167: '▪',
		216: '➢',
		252: '✓',
		254: '☑',
		168: '☐',
		111: '☐',
		118: '❖',
		113: '❑',
		110: '■',
		108: '●',
		224: '→',
		240: '⇨',
	},
	'wingdings 2': { 80: '✓', 82: '☑', 163: '☐' },
};

/**
 * The text as symbol fonts show it. Signs of such fonts stand in the private area of Unicode (U+F0xx). One that is not known
 * stays, and is told by `unknown`.
 */
export function shownSymbols(text: string, font: string | null): { readonly text: string; readonly unknown: boolean } {
	if (!/[\uF000-\uF0FF]/.test(text)) return { text, unknown: false };
	const own = shown[nameOf(font)] ?? {};
	let unknown = false;
	const read = text.replace(/[\uF000-\uF0FF]/g, (sign) => {
		const code = sign.charCodeAt(0) - 0xf000;
		const found =
			own[code] ??
			shown['symbol']?.[code] ??
			(code >= 0x20 && code < 0x7f && !/wing|web/i.test(font ?? '') ? String.fromCharCode(code) : undefined);
		if (found === undefined) unknown = true;
		return found ?? '';
	});
	return { text: read, unknown };
}

/** The name by which a symbol font is listed: PDF files write `ABCDEF+SymbolMT`, `Wingdings-Regular`. */
const nameOf = (font: string | null): string =>
	(font ?? '')
		.replace(/^[A-Z]{6}\+/, '')
		.toLowerCase()
		.replace(/mt$|-regular$/, '');

/** A bullet as Word shows it: a dash, a plus or a sign of a symbol font, which becomes a dot if it is not known. */
export function bulletOf(text: string, font: string | null): string {
	const found = shownSymbols(text, font);
	if (found.unknown) return '•';
	if (found.text !== text) return found.text;
	// “o” and “§” of lists are circles and squares.
	if (/wingdings/i.test(font ?? '') && found.text.length === 1)
		return shown['wingdings']?.[found.text.charCodeAt(0)] ?? '•';
	if (/symbol/i.test(font ?? '') && found.text === '·') return '•';
	return found.text === 'o' ? '○' : found.text;
}
