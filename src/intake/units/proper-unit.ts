import { isCapitals } from '../marks.ts';

const nouns = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'quận', 'huyện', 'tỉnh', 'phường', 'xã'];

/** A name in capitals as it is written: `ỦY BAN NHÂN DÂN QUẬN BÌNH TÂN` is `Ủy ban nhân dân quận Bình Tân`. */
export function properUnit(words: string): string {
	if (!isCapitals(words)) return words;
	const lower = words.toLowerCase().replace(/(?<!\p{L})(?:ubnd|hđnd|mttq)(?!\p{L})/gu, (short) => short.toUpperCase());
	const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
	const at = nouns
		.map((noun) => ({ noun, at: lower.search(new RegExp(`(?<!\\p{L})${noun} (?!hội)`, 'u')) }))
		.filter((one) => one.at >= 0);
	const [place] = at.toSorted((a, b) => a.at - b.at || b.noun.length - a.noun.length);
	const rest = place === undefined ? '' : lower.slice(place.at);
	const front = place === undefined ? lower : lower.slice(0, place.at);
	const named = rest.replace(/(?<=^|\s)\p{L}+/gu, (word, offset: number) =>
		nouns.some(
			(noun) =>
				rest.startsWith(`${noun} `, offset) || (noun !== word && rest.slice(0, offset + word.length).endsWith(noun)),
		)
			? word
			: capital(word),
	);
	const led = front.replace(
		/^((?:trưởng |chánh |giám đốc )?(?:phòng|sở|ban|bộ|chi cục|cục|hội|đoàn|trung tâm)) (\p{L})/u,
		(_, noun: string, letter: string) => `${noun} ${letter.toUpperCase()}`,
	);
	const topics =
		led === front
			? led
			: led.replace(/((?: -|,| và) )(\p{Ll})/gu, (_, sign: string, letter: string) => `${sign}${letter.toUpperCase()}`);
	const office = topics.replace(
		/^(văn phòng|thanh tra) (ủy|uỷ|hội)/u,
		(_, noun: string, word: string) => `${noun} ${capital(word)}`,
	);
	return capital(`${office}${named}`).replace(/\s+/gu, ' ').trim();
}
