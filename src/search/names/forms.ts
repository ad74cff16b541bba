import { runAt, wordsIn } from '../query/words.ts';
import type { Name } from './name.ts';

/** One way to call something, as words, and how much less a match with it counts. */
interface Form {
	readonly said: readonly string[];
	readonly less: number;
	/** The first letters of the words; empty for a name too long to be shortened so. */
	readonly initials: string;
}

const levels = ['thanh pho', 'thi xa', 'tinh', 'quan', 'huyen'].map((level) => level.split(' '));
/** What one letter may stand for in a name of a place or a unit. */
export const letters: ReadonlyMap<string, readonly string[]> = new Map([
	['p', ['phong', 'phuong']],
	['q', ['quan']],
	['h', ['huyen']],
	['x', ['xa']],
]);
const longestInitials = 12;
const form = (said: readonly string[], less: number): Form => ({
	said,
	less,
	initials: said.length > longestInitials ? '' : said.map((word) => word.charAt(0)).join(''),
});
const known = new WeakMap<Name, readonly Form[]>();

/** The words of a name without `và`, which some write and some leave out. */
export function nameWords(text: string): string[] {
	return wordsIn(text).filter((word) => word !== 'va');
}

/** Every way to call it: its names, each also with the place where it belongs (“phòng nội vụ bình tân”). */
export function formsOf(name: Name): readonly Form[] {
	const kept = known.get(name);
	if (kept !== undefined) return kept;
	if (name.kind === 'noi-nay') {
		const forms = placeForms(name);
		known.set(name, forms);
		return forms;
	}
	const own = [name.name, ...name.also].map(nameWords);
	if (name.kind === 'van-ban') {
		const [called = [], ...titles] = own;
		own.push(...titles.map((title) => [...called, ...title]));
		own.push(
			called.slice(
				0,
				Math.max(
					1,
					called.findIndex((word) => /\d/.test(word)),
				),
			),
		);
	}
	const place = nameWords(name.place);
	// “chỉ thị 5” is Chỉ thị 05; nothing that is called 6 is asked for as 06.
	own.push(...own.filter((said) => said.some(isPadded)).map((said) => said.map((word) => word.replace(/^0+/, ''))));
	// “bình thạnh” is not the end of “quận Tân Bình” and the beginning of “Thành phố Hồ Chí Minh”.
	const apart = name.kind === 'dia-phuong' ? ['|'] : [];
	const forms = own.flatMap((said) => [form(said, 0), ...placed([...said, ...apart], place)]);
	const [first = []] = own;
	if (name.kind === 'linh-vuc' && runAt(first, ['cai', 'cach']) === 0) forms.push(form(first.slice(2), 1));
	if (name.kind === 'dia-phuong') {
		const { core } = partsOf(first);
		if (/\D/.test(core.join(''))) forms.push(form(core, 1));
		if (place.length > 0) forms.push(form(place, 10), form(partsOf(place).core, 11));
	}
	known.set(name, forms);
	return forms;
}

/** Levels of the places of today. */
const communes = ['phuong', 'xa', 'dac khu', 'thi tran'].map((level) => level.split(' '));
/** A place of today comes behind what published something itself under the same name. */
const lessOfToday = 30;

/** The words of a place of today without its level (`phường`). */
export function coreOf(name: Name): readonly string[] {
	const said = nameWords(name.name);
	const level = communes.find((one) => runAt(said, one) === 0 && said.length > one.length) ?? [];
	return said.slice(level.length);
}

/** A place of today with its level and without, also with its committee before it, and with its province or the old body behind. */
function placeForms(name: Name): Form[] {
	const [said, core] = [nameWords(name.name), coreOf(name)];
	const behind = [nameWords(name.place), partsOf(nameWords(name.place)).core, ...name.also.map(nameWords)];
	const alone = [said, ...(core.length < said.length && /\D/.test(core.join('')) ? [core] : [])];
	return [
		...alone.map((own, at) => form(own, lessOfToday + at)),
		form(['ubnd', ...said], lessOfToday + 1),
		...alone.flatMap((own) => behind.map((more) => form([...own, ...more], lessOfToday + 2))),
	];
}

/** A place as its level (`quận`) and what tells it from others. */
export function partsOf(place: readonly string[]): { level: readonly string[]; core: readonly string[] } {
	const level = levels.find((one) => runAt(place, one) === 0) ?? [];
	return { level, core: place.slice(level.length) };
}

const isPadded = (word: string): boolean => /^0+[1-9]/.test(word);

function placed(said: readonly string[], place: readonly string[]): Form[] {
	const { level, core } = partsOf(place);
	if (place.length === 0 || runAt(said, place) !== -1) return [];
	if (level.length > 0 && runAt(said, level, said.length - level.length) !== -1) return [form([...said, ...core], 1)];
	const whole = form([...said, ...place], 1);
	return /\D/.test(core.join('')) ? [whole, form([...said, ...core], 1)] : [whole];
}

/**
 * The words asked, with first letters of words in a row written out (`phòng nv`, `p.`, `vp ubnd`). The same
 * array if there are none. A query of one word needs three letters.
 */
export function writtenOut(asked: readonly string[], { said, initials }: Form): readonly string[] {
	if (initials === '' || asked.every((word) => said.includes(word))) return asked;
	let changed = false;
	const out = asked.flatMap((word, place) => {
		if (said.includes(word) || (asked.length === 1 && word.length < 3)) return word;
		// “p. An Phong” is phường An Phong: what stands at the same place comes first.
		const wholes = letters.get(word) ?? [];
		const one = wholes.find((whole) => said[place] === whole) ?? wholes.find((whole) => said.includes(whole));
		const at = word.length === 1 ? -1 : initials.indexOf(word);
		if (one === undefined && at === -1) return word;
		changed = true;
		return one ?? said.slice(at, at + word.length);
	});
	return changed ? out : asked;
}
