const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** What may follow the beginning of a syllable, its tone left out. */
const rimes = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
	e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
	o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
	ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ
	up ut uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
	y yêm yên yêng yêt yêu ynh yt`.split(/\s+/);
const beginning = /^(?:ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?/u;

const marked = new Set(rimes);
const bare = new Set(rimes.map((rime) => rime.normalize('NFD').replace(/\p{M}/gu, '')));

/**
 * Whether a word can be a Vietnamese syllable by its spelling, whatever it means: `nghiệp`, `toàn`. Letters without any marks are
 * one that was typed without them: `nghiep`.
 */
export function isSyllable(word: string): boolean {
	const apart = word.toLowerCase().normalize('NFD');
	if ((apart.match(tones)?.length ?? 0) > 1) return false;
	const level = apart.replace(tones, '').normalize('NFC');
	const known = /^[a-z]*$/.test(word.toLowerCase()) ? bare : marked;
	const start = beginning.exec(level)?.[0] ?? '';
	// “gì” is g and ì, “giêng” may be gi and êng.
	return known.has(level.slice(start.length)) || (start === 'gi' && known.has(level.slice(1)));
}
