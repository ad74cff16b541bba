import { type Name, nameOf } from '../search/names.ts';

/** Names and abbreviations of the site. */
export interface NamesFile {
	readonly names: readonly Name[];
	readonly abbreviations: Readonly<Record<string, string>>;
}

let loading: Promise<NamesFile> | undefined;

/** The site's names, fetched once. Rejects if they cannot be had; the next call tries again. */
export function loadNames(): Promise<NamesFile> {
	loading ??= fetch('/tim-kiem/ten.json')
		.then(async (answer) => {
			if (!answer.ok) throw new Error(`names: ${answer.status}`);
			const { names, abbreviations } = await answer.json();
			return { names: names.map(nameOf), abbreviations };
		})
		.catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
	return loading;
}
