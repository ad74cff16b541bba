/** What the content knows already and an imported file may name. */
export interface KnownContent {
	/** Id of the locality of the draft. */
	readonly locality: string;
	/** Name of the locality (`Quận Bình Tân`); `null` if it does not exist yet. */
	readonly name: string | null;
	/** Id of the unit that governs it; `null` if it does not exist yet. */
	readonly authority: string | null;
	/** Its units: the id within it, and every name, post and alias. */
	readonly units: readonly { readonly id: string; readonly spellings: readonly string[]; readonly isGroup: boolean }[];
	/** Units of the localities above it, the nearest first: the id with that of its locality, `tinh/so-noi-vu`, and its names. */
	readonly above: readonly { readonly id: string; readonly spellings: readonly string[] }[];
	readonly fields: readonly { readonly id: string; readonly name: string }[];
	readonly indicators: readonly { readonly id: string; readonly names: readonly string[] }[];
	/** Short forms with what they stand for. */
	readonly abbreviations: Readonly<Record<string, string>>;
}

/** What is known of a locality that is not there yet: nothing. */
export const nothingKnown = (locality: string): KnownContent => ({
	locality,
	name: null,
	authority: null,
	units: [],
	above: [],
	fields: [],
	indicators: [],
	abbreviations: {},
});
