/** Which document: its locality and the name of its file without `.mdx`. */
export interface DocumentName {
	readonly locality: string;
	readonly slug: string;
}
