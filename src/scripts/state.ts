import { address } from '../address.ts';
import type { FoundDue } from '../search/answer/due.ts';
import { longest } from '../search/query/query.ts';
import { search } from '../vi/search.ts';
import { onSite } from './on-site.ts';

/** What is asked: the words and the value of each filter that is set. */
export interface State {
	readonly query: string;
	readonly chosen: Readonly<Record<string, string>>;
}

const names = [...Object.keys(search.names), 'vai-tro', 'xep'];

/** Reads the query part of an address, which is a promise. A type of document in `loai` is taken for `loai-van-ban`. */
export function readState(query: string): State {
	const given = new URLSearchParams(query);
	const chosen: Record<string, string> = {};
	for (const name of names) {
		const value = given.get(name) ?? '';
		if (value === '' || (name === 'vai-tro' && !(Object.hasOwn(search.roles, value) && given.has('don-vi')))) continue;
		chosen[name === 'loai' && Object.hasOwn(search.types, value) ? 'loai-van-ban' : name] = value.slice(0, 200);
	}
	return { query: (given.get('q') ?? '').slice(0, longest.letters), chosen };
}

/** The address of a search, always in the same order. */
export function stateAddress({ query, chosen }: State): string {
	const said = new URLSearchParams();
	const asked = query.trim().slice(0, longest.letters).trim();
	if (asked !== '') said.set('q', asked);
	for (const name of names) if (chosen[name]) said.set(name, chosen[name] ?? '');
	const text = said.toString();
	return text === '' ? onSite('/tim-kiem/') : onSite(`/tim-kiem/?${text}`);
}

/** The filters as the index knows them, and the order: a role stands for the filter of that role. */
export function narrowed({ chosen }: State): { narrowing: Record<string, string>; sort: 'han' | 'ngay' | undefined } {
	const { xep, 'vai-tro': role, 'don-vi': unit, ...rest } = chosen;
	const narrowing: Record<string, string> = { ...rest };
	if (unit !== undefined) narrowing[role !== undefined && Object.hasOwn(search.roles, role) ? role : 'don-vi'] = unit;
	return { narrowing, sort: xep === 'han' || xep === 'ngay' ? xep : undefined };
}

/**
 * The address of the list of all assignments that are due then, of the one unit that was named; `null` for a stretch of every
 * year, which that list cannot be asked for, and where nothing is due.
 */
export function dueListAddress({ when: { from, to, isYearly }, named, hits }: FoundDue): string | null {
	if (isYearly || hits.length === 0) return null;
	const said = new URLSearchParams();
	if (from !== null) said.set('tu', from);
	if (to !== null) said.set('den', to);
	const [unit, ...others] = named.filter(({ kind }) => kind === 'don-vi');
	if (unit !== undefined && others.length === 0) said.set('don-vi', unit.url.split('/').slice(2, -1).join('/'));
	return onSite(`${address.assignments}?${said}`);
}
