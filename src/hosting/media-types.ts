/** A kind of file, by the end of its name. */
export interface MediaType {
	readonly type: string;
	/** Whether it is text in UTF-8, which servers are told to say. */
	readonly isText: boolean;
	/** Whether it becomes much smaller: it is no archive and no picture of pixels. */
	readonly packs: boolean;
}

const text = (type: string): MediaType => ({ type, isText: true, packs: true });
const bytes = (type: string): MediaType => ({ type, isText: false, packs: false });

/** Every kind of file that a site may have, by the end of its name without the dot. Servers of all kinds are told of these. */
export const mediaTypes: ReadonlyMap<string, MediaType> = new Map([
	['html', text('text/html')],
	['css', text('text/css')],
	['js', text('text/javascript')],
	['json', text('application/json')],
	['jsonld', text('application/ld+json')],
	['csv', text('text/csv')],
	['ics', text('text/calendar')],
	['xml', text('application/xml')],
	['md', text('text/markdown')],
	['txt', text('text/plain')],
	['svg', text('image/svg+xml')],
	['webmanifest', text('application/manifest+json')],
	['wasm', { ...bytes('application/wasm'), packs: true }],
	['parquet', bytes('application/vnd.apache.parquet')],
	['png', bytes('image/png')],
	['jpg', bytes('image/jpeg')],
	['woff2', bytes('font/woff2')],
	['pdf', bytes('application/pdf')],
	['doc', bytes('application/msword')],
	['docx', bytes('application/vnd.openxmlformats-officedocument.wordprocessingml.document')],
	['odt', bytes('application/vnd.oasis.opendocument.text')],
	['xlsx', bytes('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')],
]);

/** The names of XML files that have a kind of their own: regular expressions of the end of an address, and the kind. */
export const xmlTypes: readonly (readonly [name: string, type: string])[] = [
	['feed(?:-rong)?\\.xml', 'application/atom+xml'],
	['opensearch\\.xml', 'application/opensearchdescription+xml'],
];

/** The kind of a file, by its name; `undefined` of one that no site has. */
export const mediaTypeOf = (name: string): MediaType | undefined =>
	mediaTypes.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
