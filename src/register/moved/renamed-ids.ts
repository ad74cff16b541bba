import { address } from '../../address.ts';
import { endsBy } from './leads.ts';

/** By a former whole id: the id that lines give it; `null` where none does. */
type IdNow = (id: string) => string | null;

/** What lines of `redirects.yaml` say of ids. */
export interface RenamedIds {
	readonly document: IdNow;
	readonly unit: IdNow;
	readonly indicator: IdNow;
	readonly assignment: IdNow;
	readonly target: IdNow;
}

/** The ids that lines give to what had other ones: where its page or place leads to one of the same kind. */
export function renamedIds(lines: readonly Readonly<Record<'from' | 'to', string>>[]): RenamedIds {
	const end = endsBy(new Map(lines.map(({ from, to }) => [from, to])));
	const by =
		(placeOf: (id: string) => string, form: RegExp): IdNow =>
		(id) => {
			const place = placeOf(id);
			const to = end(place);
			const found = to === null || to === place ? null : form.exec(to);
			return found === null ? null : found.slice(1).join('#');
		};
	return {
		document: by(address.document, /^\/van-ban\/([^/]+\/[^/]+)\/$/),
		unit: by(address.unit, /^\/don-vi\/([^/]+\/[^/]+)\/$/),
		indicator: by(address.indicator, /^\/chi-tieu\/([^/]+)\/$/),
		assignment: by(address.assignment, /^\/van-ban\/([^/]+\/[^/]+)\/#nv-(.+)$/),
		target: by(address.target, /^\/van-ban\/([^/]+\/[^/]+)\/#(.+)$/),
	};
}
