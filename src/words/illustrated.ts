/**
 * A name as readers and programs see it: with the words that say that nothing of the site exists, where the site has such words
 * and the name does not hold them yet.
 */
export function illustrated(name: string, { illustration }: { readonly illustration?: string | undefined }): string {
	return illustration === undefined || name.includes(illustration) ? name : `${name} – ${illustration}`;
}
