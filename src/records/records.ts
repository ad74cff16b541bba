import type { z } from 'zod';
import { assignmentRecord } from './assignment.ts';
import { changeRecord } from './change.ts';
import { documentRecord } from './document.ts';
import { indicatorRecord } from './indicator.ts';
import { localityRecord } from './locality.ts';
import { targetRecord } from './target.ts';
import { unitRecord } from './unit.ts';

/** The open data: the names of the files and, for each, the schema of its records. Both are promises (CHANGELOG.md). */
export const recordSchemas = {
	documents: documentRecord,
	assignments: assignmentRecord,
	targets: targetRecord,
	units: unitRecord,
	indicators: indicatorRecord,
	localities: localityRecord,
	changes: changeRecord,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<Kind extends RecordKind> = z.infer<(typeof recordSchemas)[Kind]>;

/** The version of the records' form. It goes up when a field goes or changes its meaning, not when one is added. */
export const schemaVersion = 1;
