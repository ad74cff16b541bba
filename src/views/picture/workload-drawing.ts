import { address } from '../../address.ts';
import { shares } from '../../register/duties.ts';
import type { Index } from '../../register/index.ts';
import { pictures } from '../../vi/pictures.ts';
import { vi } from '../../vi/vi.ts';
import { feedAddress } from '../feed-address.ts';
import { type Load, total, type WorkloadView, workloadView } from './workload.ts';

/** A row of the picture of a workload: a quarter, or what has no day. */
interface WorkloadRow {
	/** The year, where the row is its first; else `null`. */
	readonly heading: string | null;
	readonly label: string;
	/** Label and year in one. */
	readonly name: string;
	readonly load: Load;
}

/** The rows of a workload from top to bottom. */
export function workloadRows({ quarters, undated }: WorkloadView): WorkloadRow[] {
	const own = quarters.map(({ year, quarter, load }) => ({
		heading: quarter === 1 ? pictures.year(year) : null,
		label: pictures.quarter(quarter),
		name: pictures.quarterOf(quarter, year),
		load,
	}));
	const { undated: label } = pictures;
	return total(undated) > 0 ? [...own, { heading: null, label, name: label, load: undated }] : own;
}

/** The workload of a unit as a drawing that stands alone. */
export interface WorkloadDrawing {
	readonly title: string;
	/** Whole address of the page that it belongs to, and the name of the portal. */
	readonly address: string;
	readonly portal: string;
	readonly workload: WorkloadView;
}

const isDrawn = (workload: WorkloadView | null): boolean => workload !== null && workload.deadlines > 0;

/** Every unit that has a deadline: the address of its drawing, and its key. */
export const everyWorkloadDrawing = (index: Index): (readonly [path: string, key: string])[] =>
	index.register.units.flatMap(({ id }) =>
		index.remember('workload drawn', id, (traced) => isDrawn(workloadView(traced, id)))
			? [[feedAddress.workloadDrawing(address.unit(id)), id] as const]
			: [],
	);

/** The workload of a unit. Throws if it has no deadline. */
export function workloadDrawing(index: Index, id: string): WorkloadDrawing {
	const workload = workloadView(index, id);
	const unit = index.units.get(id);
	if (workload === null || unit === undefined || !isDrawn(workload)) throw new Error(`nothing to draw of ${id}`);
	const { site } = index.register;
	return {
		title: pictures.workloadOf(vi.unitTitle(unit.name, index.localities.get(unit.locality)?.name ?? '')),
		address: `${site.address}${address.unit(id)}`,
		portal: site.name,
		workload,
	};
}

/** The two roles as lanes: what was given by name, and behind it what was given through a group. */
export const workloadLanes = [shares.slice(0, 2), shares.slice(2)] as const;
