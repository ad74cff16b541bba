const stamps: Readonly<Record<string, string>> = { MẬT: 'MẬT', TỐIMẬT: 'TỐI MẬT', TUYỆTMẬT: 'TUYỆT MẬT' };

/**
 * The stamp of a secret (Decree 26/2020, article 5) that a text holds in a line by itself, in any case and frame: `(Mật)`, `T Ố I MẬT`,
 * `Độ mật: Mật`. `null` of any other text: the word within a sentence is none.
 */
export function secretStamp(text: string): string | null {
	if (!/m\s*ậ\s*t|m\s*(?:ạ\u0302|â\u0323|a\p{M}{2})\s*t/iu.test(text)) return null;
	for (const line of text.split('\n')) {
		if (line.length > 60) continue;
		const letters = line
			.normalize('NFC')
			.replace(/^[\s([{“"*|_.]+|[\s)\]}”"*|_.]+$/g, '')
			.replace(/\s+/g, '')
			.toUpperCase()
			.replace(/^ĐỘMẬT:?(?=.)/u, '');
		const stamp = stamps[letters];
		if (stamp !== undefined) return stamp;
	}
	return null;
}
