import type { z } from 'zod';
import { assignmentRecord } from './assignment.ts';
import { changeRecord } from './change.ts';
import { documentRecord } from './document.ts';
import { indexVersionRecord } from './index-version.ts';
import { indicatorRecord } from './indicator.ts';
import type { RecordKind } from './kinds.ts';
import { localityRecord } from './locality.ts';
import { measurementRecord } from './measurement.ts';
import { resultRecord } from './result.ts';
import { scoreRecord } from './score.ts';
import { standingRecord } from './standing.ts';
import { targetRecord } from './target.ts';
import { targetStandingRecord } from './target-standing.ts';
import { unitRecord } from './unit.ts';

/** The schema of the records of each file of open data, a promise (CHANGELOG.md). */
export const recordSchemas = {
	documents: documentRecord,
	assignments: assignmentRecord,
	targets: targetRecord,
	units: unitRecord,
	indicators: indicatorRecord,
	localities: localityRecord,
	changes: changeRecord,
	results: resultRecord,
	standings: standingRecord,
	measurements: measurementRecord,
	'target-standings': targetStandingRecord,
	indices: indexVersionRecord,
	scores: scoreRecord,
} as const satisfies Record<RecordKind, z.ZodType>;

export type RecordOf<Kind extends RecordKind> = z.infer<(typeof recordSchemas)[Kind]>;

/** The version of the records' form. It goes up when a field goes or changes its meaning, not when one is added. */
export const schemaVersion = 1;
