import { address } from '../address.ts';
import { atomPieces } from '../outputs/atom.ts';
import { csvPieces } from '../outputs/csv.ts';
import { csvData, jsonData } from '../outputs/data-file.ts';
import { calendarPieces } from '../outputs/ics.ts';
import { listingPieces } from '../outputs/json.ts';
import { recordSchema } from '../outputs/json-schema.ts';
import { parquetFile } from '../outputs/parquet.ts';
import { scaleSvg } from '../outputs/scale-svg.ts';
import { seriesSvg } from '../outputs/series-svg.ts';
import { sharePicture } from '../outputs/share/share-picture.ts';
import { sitemapIndexAddress, sitemapIndexPieces, sitemapParts, sitemapPieces } from '../outputs/sitemap.ts';
import { planXml } from '../outputs/stratml.ts';
import { totalsSvg } from '../outputs/totals-svg.ts';
import { weeksSvg } from '../outputs/weeks-svg.ts';
import { workloadSvg } from '../outputs/workload-svg.ts';
import { xlsxFile } from '../outputs/xlsx.ts';
import { type ColumnarKind, columnarKinds, type RecordKind, recordKinds } from '../records/kinds.ts';
import type { Index } from '../register/index.ts';
import { documentCalendar, localityCalendar, unitCalendar, wholeCalendar } from '../views/calendar/ics-calendar.ts';
import { compareDrawing, everyCompareDrawing } from '../views/compare/compare.ts';
import { comparedPlace } from '../views/compare/places.ts';
import { catalogView } from '../views/data/catalog.ts';
import {
	catalogAddress,
	type DataFormat,
	fileAddress,
	packageAddress,
	planAddress,
	schemaAddress,
} from '../views/data/files.ts';
import { dataPackageView } from '../views/data/package.ts';
import { planDocuments, planView } from '../views/data/plan.ts';
import { sortedRecords } from '../views/data/sorted.ts';
import { feedAddress } from '../views/feed-address.ts';
import { listedPlace, listedYear, placeFiles, yearFiles } from '../views/list/data.ts';
import { everyDrawing, seriesDrawing } from '../views/measurement/drawing.ts';
import { measuredIndicators, measuredTable } from '../views/measurement/table.ts';
import { happeningsFeed } from '../views/news/months.ts';
import { allNews, indicatorNews, localityNews, unitNews, wideNews } from '../views/news/news.ts';
import { unitsWithShared } from '../views/opening/shared.ts';
import { frameOf } from '../views/page/frame.ts';
import { everyScaleDrawing, scaleDrawing } from '../views/picture/scale-drawing.ts';
import { documentCard, indicatorCard, localityCard, siteCard, unitCard } from '../views/picture/share-card.ts';
import { localityWeeks, localityYearsDrawn, unitWeeks, unitYearsDrawn } from '../views/picture/week-drawing.ts';
import { everyWorkloadDrawing, workloadDrawing } from '../views/picture/workload-drawing.ts';
import { everyTotalsDrawing, totalsDrawing } from '../views/score/totals-drawing.ts';
import { openSearch } from '../views/search/open-search.ts';
import { sheetAddress } from '../views/sheet/address.ts';
import { everyBook, localityWorkbook, wholeBooks, wholeWorkbook } from '../views/sheet/books.ts';
import { documentWorkbook, indicatorWorkbook } from '../views/sheet/workbook.ts';
import { listTable } from '../views/standing/list-table.ts';
import { monthlyLists } from '../views/standing/monthly-list.ts';
import { documentText } from '../views/text/document.ts';
import { siteText } from '../views/text/site.ts';
import { workbookType } from '../workbook/media-type.ts';
import type { At, FileKind } from './kind.ts';
import { portalFiles } from './portal/portal-files.ts';

const calendarType = 'text/calendar; charset=utf-8';
const atomType = 'application/atom+xml; charset=utf-8';
const jsonType = 'application/json; charset=utf-8';
const xmlType = 'application/xml; charset=utf-8';

/** A file of which the site has one. */
const one = (path: string) => (): At[] => [[path, '']];
/** A file for each of these entries, by its id. */
const each =
	(entries: (index: Index) => readonly { readonly id: string }[], pathOf: (id: string) => string) =>
	(index: Index): At[] =>
		entries(index).map(({ id }) => [pathOf(id), id]);
/** A file for each kind of records. */
const eachKind = (pathOf: (kind: RecordKind) => string) => (): At[] => recordKinds.map((kind) => [pathOf(kind), kind]);

/** A file for each kind of records, and one for each year of a kind that is split. */
const eachData =
	(format: DataFormat) =>
	({ parts }: Index): At[] =>
		recordKinds.flatMap((kind): At[] => [
			[fileAddress({ kind, format }), kind],
			...(parts.get(kind) ?? []).map(({ year }): At => [fileAddress({ kind, format, year }), `${kind} ${year}`]),
		]);

/** Every kind of files for programs that the site publishes. */
export const files = {
	calendar: {
		at: one(feedAddress.allCalendar),
		pieces: (index) => calendarPieces(index, wholeCalendar(index)),
		type: calendarType,
	},
	documentCalendar: {
		at: each(
			({ register }) => register.documents,
			(id) => feedAddress.calendar(address.document(id)),
		),
		pieces: (index, id) => calendarPieces(index, documentCalendar(index, id)),
		type: calendarType,
	},
	unitCalendar: {
		at: each(
			({ register }) => register.units,
			(id) => feedAddress.calendar(address.unit(id)),
		),
		pieces: (index, id) => calendarPieces(index, unitCalendar(index, id)),
		type: calendarType,
	},
	wideCalendar: {
		at: each(unitsWithShared, (id) => feedAddress.wideCalendar(address.unit(id))),
		pieces: (index, id) => calendarPieces(index, unitCalendar(index, id, true)),
		type: calendarType,
	},
	localityCalendar: {
		at: each(
			({ register }) => register.localities,
			(id) => feedAddress.calendar(address.locality(id)),
		),
		pieces: (index, id) => calendarPieces(index, localityCalendar(index, id)),
		type: calendarType,
	},
	monthlyTable: {
		at: (index) => monthlyLists(index).map(([page, key]) => [feedAddress.monthlyTable(page), key]),
		pieces: (index, key) => csvPieces(listTable(index, key)),
		asPages: true,
		type: 'text/csv; charset=utf-8; header=present',
	},
	measuredTable: {
		at: each(measuredIndicators, (id) => feedAddress.measuredTable(address.indicator(id))),
		pieces: (index, id) => csvPieces(measuredTable(index, id)),
		type: 'text/csv; charset=utf-8; header=present',
	},
	measuredDrawing: {
		at: everyDrawing,
		pieces: (index, key) => [seriesSvg(seriesDrawing(index, key))],
		type: 'image/svg+xml; charset=utf-8',
	},
	totalsDrawing: {
		at: everyTotalsDrawing,
		pieces: (index, key) => [totalsSvg(totalsDrawing(index, key))],
		type: 'image/svg+xml; charset=utf-8',
	},
	scaleDrawing: {
		at: everyScaleDrawing,
		pieces: (index, id) => [scaleSvg(scaleDrawing(index, id))],
		type: 'image/svg+xml; charset=utf-8',
	},
	sitePicture: {
		at: one(address.picture(address.home)),
		pieces: (index) => sharePicture(siteCard(index)),
		type: 'image/png',
	},
	documentPicture: {
		at: each(
			({ register }) => register.documents,
			(id) => address.picture(address.document(id)),
		),
		pieces: (index, id) => sharePicture(documentCard(index, id)),
		type: 'image/png',
	},
	unitPicture: {
		at: each(
			({ register }) => register.units,
			(id) => address.picture(address.unit(id)),
		),
		pieces: (index, id) => sharePicture(unitCard(index, id)),
		type: 'image/png',
	},
	indicatorPicture: {
		at: each(
			({ register }) => register.indicators,
			(id) => address.picture(address.indicator(id)),
		),
		pieces: (index, id) => sharePicture(indicatorCard(index, id)),
		type: 'image/png',
	},
	localityPicture: {
		at: each(
			({ register }) => register.localities,
			(id) => address.picture(address.locality(id)),
		),
		pieces: (index, id) => sharePicture(localityCard(index, id)),
		type: 'image/png',
	},
	compareDrawing: {
		at: everyCompareDrawing,
		pieces: (index, id) => [scaleSvg(compareDrawing(index, id))],
		type: 'image/svg+xml; charset=utf-8',
	},
	comparedPlace: {
		at: each(({ register }) => register.localities, address.comparedPlace),
		pieces: (index, id) => [JSON.stringify(comparedPlace(index, id))],
		type: jsonType,
	},
	workloadDrawing: {
		at: everyWorkloadDrawing,
		pieces: (index, id) => [workloadSvg(workloadDrawing(index, id))],
		type: 'image/svg+xml; charset=utf-8',
	},
	unitWeeks: {
		at: (index) => [...unitYearsDrawn(index)],
		pieces: (index, key) => [weeksSvg(unitWeeks(index, key))],
		type: 'image/svg+xml; charset=utf-8',
	},
	localityWeeks: {
		at: (index) => [...localityYearsDrawn(index)],
		pieces: (index, key) => [weeksSvg(localityWeeks(index, key))],
		type: 'image/svg+xml; charset=utf-8',
	},
	news: {
		at: one(feedAddress.atom(address.home)),
		pieces: (index) => atomPieces(index, allNews(index)),
		type: atomType,
	},
	happenings: {
		at: one(feedAddress.atom(address.changes)),
		pieces: (index) => atomPieces(index, happeningsFeed(index)),
		type: atomType,
	},
	unitNews: {
		at: each(
			({ register }) => register.units,
			(id) => feedAddress.atom(address.unit(id)),
		),
		pieces: (index, id) => atomPieces(index, unitNews(index, id)),
		type: atomType,
	},
	wideNews: {
		at: each(unitsWithShared, (id) => feedAddress.wideAtom(address.unit(id))),
		pieces: (index, id) => atomPieces(index, wideNews(index, id)),
		type: atomType,
	},
	indicatorNews: {
		at: each(
			({ register }) => register.indicators,
			(id) => feedAddress.atom(address.indicator(id)),
		),
		pieces: (index, id) => atomPieces(index, indicatorNews(index, id)),
		type: atomType,
	},
	localityNews: {
		at: each(
			({ register }) => register.localities,
			(id) => feedAddress.atom(address.locality(id)),
		),
		pieces: (index, id) => atomPieces(index, localityNews(index, id)),
		type: atomType,
	},
	plan: {
		at: each(planDocuments, planAddress),
		pieces: (index, id) => [planXml(planView(index, id))],
		type: xmlType,
	},
	assignmentPlace: {
		at: placeFiles,
		pieces: (index, id) => [JSON.stringify(listedPlace(index, id))],
		type: jsonType,
	},
	assignmentYear: {
		at: yearFiles,
		pieces: (index, key) => [JSON.stringify(listedYear(index, key))],
		type: jsonType,
	},
	documentText: {
		at: each(
			({ register }) => register.documents,
			(id) => sheetAddress.markdown(address.document(id)),
		),
		pieces: documentText,
		type: 'text/markdown; charset=utf-8',
	},
	siteText: { at: one('/llms.txt'), pieces: siteText, type: 'text/plain; charset=utf-8' },
	documentWorkbook: {
		at: each(
			({ register }) => register.documents,
			(id) => sheetAddress.workbook(address.document(id)),
		),
		pieces: (index, id) => xlsxFile(documentWorkbook(index, id)),
		type: workbookType,
	},
	indicatorWorkbook: {
		at: each(
			({ register }) => register.indicators,
			(id) => sheetAddress.workbook(address.indicator(id)),
		),
		pieces: (index, id) => xlsxFile(indicatorWorkbook(index, id)),
		type: workbookType,
	},
	localityWorkbook: {
		at: everyBook,
		pieces: (index, key) => xlsxFile(localityWorkbook(index, key)),
		type: workbookType,
	},
	wholeWorkbook: {
		at: wholeBooks,
		pieces: (index) => xlsxFile(wholeWorkbook(index)),
		type: workbookType,
	},
	json: {
		at: eachData('json'),
		pieces: jsonData,
		type: jsonType,
	},
	csv: {
		at: eachData('csv'),
		pieces: csvData,
		type: 'text/csv; charset=utf-8; header=present',
	},
	parquet: {
		at: () => columnarKinds.map((kind): At => [fileAddress({ kind, format: 'parquet' }), kind]),
		pieces: (index, kind) => parquetFile(sortedRecords(index, kind as ColumnarKind)),
		type: 'application/vnd.apache.parquet',
	},
	schema: {
		at: eachKind(schemaAddress),
		pieces: ({ register }, kind) => [
			recordSchema(kind as RecordKind, register.site.address + schemaAddress(kind as RecordKind)),
		],
		type: 'application/schema+json; charset=utf-8',
	},
	catalog: {
		at: one(catalogAddress),
		pieces: (index) => listingPieces(catalogView(index)),
		type: 'application/ld+json; charset=utf-8',
		after: true,
	},
	package: {
		at: one(packageAddress),
		pieces: (index) => listingPieces(dataPackageView(index)),
		type: jsonType,
		after: true,
	},
	openSearch: {
		at: one('/opensearch.xml'),
		pieces: (index) => [openSearch(index.register.site, frameOf(index).search)],
		type: 'application/opensearchdescription+xml; charset=utf-8',
	},
	/** RFC 9309: everything may be read. */
	robots: {
		at: one('/robots.txt'),
		pieces: ({ register }) => [`User-agent: *\nAllow: /\n\nSitemap: ${register.site.address}${sitemapIndexAddress}\n`],
		type: 'text/plain; charset=utf-8',
	},
	sitemapIndex: {
		at: one(sitemapIndexAddress),
		pieces: ({ register, listed }) => sitemapIndexPieces(register.site.address, listed.length),
		type: xmlType,
	},
	sitemap: {
		at: ({ listed }) => sitemapParts(listed.length).map((path, part): At => [path, String(part)]),
		pieces: ({ register, listed }, part) => sitemapPieces(register.site.address, listed, Number(part)),
		type: xmlType,
	},
	...portalFiles,
} satisfies Record<string, FileKind>;
