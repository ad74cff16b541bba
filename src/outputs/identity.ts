import { hash } from 'node:crypto';
import type { Site } from '../schemas/site.ts';
import { slug } from '../words/fold.ts';

/** The namespace of all portals of Minh Bạch: a random UUID, made once. */
const ofMinhBach = '22962602-1a12-4dec-bea8-dbf481f49058';

/**
 * Makes the names by which programs know a portal's events and entries again: a UUID for each inner name, the same for ever. It
 * rests on the portal's `id` alone, without one on the name of its publisher, and never on its address.
 */
export function identityOf({ id, publisher }: Pick<Site, 'id' | 'publisher'>): (name: string) => string {
	const portal = nameBased(ofMinhBach, id ?? slug(publisher));
	return (name) => nameBased(portal, name);
}

/** The UUID of a name in a namespace (RFC 9562, 5.5: version 5). */
function nameBased(namespace: string, name: string): string {
	const bytes = hash(
		'sha1',
		Buffer.concat([Buffer.from(namespace.replaceAll('-', ''), 'hex'), Buffer.from(name)]),
		'buffer',
	);
	bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
	bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
	return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
