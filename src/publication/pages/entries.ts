import { address } from '../../address.ts';
import { datedCount, occasionCount } from '../../views/calendar/occasions.ts';
import { isPlan } from '../../views/data/plan.ts';
import { documentEmbed, documentEmbedHeight, documentEmbeds } from '../../views/embed/document.ts';
import { indicatorEmbed } from '../../views/embed/indicator.ts';
import { unitEmbed, unitEmbedHeight } from '../../views/embed/unit.ts';
import { historyView } from '../../views/history/history.ts';
import { placeNext, unitNext } from '../../views/opening/next.ts';
import { sharedView } from '../../views/opening/shared.ts';
import { assignmentPage } from '../../views/page/assignment-page.ts';
import { documentView, summaryView } from '../../views/page/document.ts';
import { fieldView } from '../../views/page/field.ts';
import { indicatorView } from '../../views/page/indicator.ts';
import { localityView } from '../../views/page/locality.ts';
import { unitView } from '../../views/page/unit.ts';
import { cascadeView } from '../../views/picture/cascade.ts';
import { coverageGaps } from '../../views/picture/coverage.ts';
import { coverageMatrix } from '../../views/picture/coverage-matrix.ts';
import { targetLinesView } from '../../views/picture/target-line.ts';
import { targetScaleView } from '../../views/picture/target-scale.ts';
import { workloadView } from '../../views/picture/workload.ts';
import { printView } from '../../views/print/print.ts';
import { indicatorIndices, localityIndices, unitScores } from '../../views/score/links.ts';
import { statedScores } from '../../views/score/stated.ts';
import { booksOf } from '../../views/sheet/books.ts';
import { isAnswering, localityResultsLine, unitResultsLine } from '../../views/standing/results-line.ts';
import { type At, type PageKind, pageOfEach } from '../kind.ts';

/** A page for each entry of the register, and its summaries for other sites. Their keys are ids. */
export const entryPages = {
	document: {
		at: pageOfEach('documents', address.document),
		value: (index, id) => ({
			view: documentView(index, id),
			scores: statedScores(index, id),
			summary: summaryView(index, id),
			sheet: printView(index, id),
			history: historyView(index, id),
			cascade: cascadeView(index, id),
			matrix: coverageMatrix(index, id),
			gaps: coverageGaps(index, id),
			isPlan: isPlan(index, id),
			embedHeight: documentEmbedHeight(index, id),
			deadlines: occasionCount(index.assignmentsOf.get(id) ?? [], index.register.workingDays),
			dated: datedCount(index.assignmentsOf.get(id) ?? [], index.register.workingDays),
		}),
		listed: true,
	},
	assignment: {
		at: ({ register, assignmentsOf }) =>
			register.documents.flatMap(({ id }) =>
				(assignmentsOf.get(id) ?? []).map((one): At => [address.assignmentPage(one.id), one.id]),
			),
		value: assignmentPage,
		together: (id) => id.slice(0, id.indexOf('#')),
		listed: true,
	},
	unit: {
		at: pageOfEach('units', address.unit),
		value: (index, id) => ({
			view: unitView(index, id),
			next: unitNext(index, id),
			shared: sharedView(index, id),
			workload: workloadView(index, id),
			embedHeight: unitEmbedHeight(index, id),
			results: unitResultsLine(index, id),
			isAnswering: isAnswering(index, id),
			scores: unitScores(index, id),
		}),
		listed: true,
	},
	indicator: {
		at: pageOfEach('indicators', address.indicator),
		value: (index, id) => ({
			view: indicatorView(index, id),
			scale: targetScaleView(index, id),
			lines: targetLinesView(index, id),
			indices: indicatorIndices(index, id),
			embedHeight: indicatorEmbed(index, id).height,
		}),
		listed: true,
	},
	field: { at: pageOfEach('fields', address.field), value: fieldView, listed: true },
	locality: {
		at: pageOfEach('localities', address.locality),
		value: (index, id) => ({
			view: localityView(index, id),
			indices: localityIndices(index, id),
			books: booksOf(index, id),
			results: localityResultsLine(index, id),
			next: placeNext(
				index,
				(index.documentsIn.get(id) ?? []).flatMap((document) => index.assignmentsOf.get(document.id) ?? []),
			),
		}),
		listed: true,
	},
	documentEmbed: { at: documentEmbeds, value: documentEmbed, listed: false },
	unitEmbed: {
		at: pageOfEach('units', (id) => address.embed(address.unit(id))),
		value: unitEmbed,
		listed: false,
	},
	indicatorEmbed: {
		at: pageOfEach('indicators', (id) => address.embed(address.indicator(id))),
		value: indicatorEmbed,
		listed: false,
	},
} satisfies Record<string, PageKind<object>>;
