// How one occurrence stands, for the independent count: every day on which it may have been finished is tried.

interface Said {
	readonly document: string;
	/** The day to whose end the document speaks. */
	readonly dataDay: string | null;
	readonly state: string | null;
	readonly finished: { readonly from: string; readonly to: string } | null;
	readonly corrects: string | null;
}

interface Question {
	/** What is known about the occurrence. */
	readonly about: readonly Said[];
	/** The last day on time. */
	readonly last: string | null;
	/** Whether a statement can say that it is finished. */
	readonly canEnd: boolean;
	/** First day on which the duty binds no longer. */
	readonly ended: string | null;
	/** Last day of all who answer for it. */
	readonly over: string | null;
	/** Days of issue, by document. */
	readonly issued: ReadonlyMap<string, string>;
}

const days: string[] = ['0000-01-01'];
for (let at = Date.UTC(2015, 0, 1); at < Date.UTC(2035, 0, 1); at += 86_400_000)
	days.push(new Date(at).toISOString().slice(0, 10));

/** What a document says that nothing takes back. */
function heardOf(about: readonly Said[]): Said[] {
	const takenBack = about.map((one) => one.corrects);
	return about.filter((one) => one.state !== 'withdrawn' && !takenBack.includes(one.document));
}

/** The state that the latest statement gives, by the day to whose end it speaks; `null` if there is none. */
export function latestSaid(about: readonly Said[], issued: ReadonlyMap<string, string>): string | null {
	const key = ({ document, dataDay }: Said) => `${dataDay ?? issued.get(document)} ${issued.get(document)}`;
	const heard = heardOf(about).filter(({ state }) => state !== null);
	const newest = heard.map(key).sort().at(-1);
	const last = heard.filter((one) => key(one) === newest).sort((a, b) => (a.document < b.document ? -1 : 1));
	return last[0]?.state ?? null;
}

export function standingOf({ about, last, canEnd, ended, over, issued }: Question, day: string): string {
	const heard = heardOf(about);
	const issueOf = (one: Said) => issued.get(one.document) ?? '';
	const knowledge = (one: Said) => one.dataDay ?? issueOf(one);
	const done = heard.filter((one) => one.state === 'done');
	const unfinished = heard.filter((one) => ['not-done', 'partly', 'under-way'].includes(one.state ?? ''));
	const isStillUnfinished = (one: Said, on: string) => (one.dataDay === null ? on < issueOf(one) : on <= one.dataDay);
	const latest = (one: Said) => one.finished?.to ?? knowledge(one);
	const allow = (statements: readonly Said[]) =>
		days.filter(
			(on) =>
				statements.every((one) => (one.finished?.from ?? '') <= on && on <= latest(one)) &&
				!unfinished.some((one) => isStillUnfinished(one, on)),
		);
	const judged = (possible: readonly string[]) => {
		if (possible.length === 0) return 'disputed';
		if (last === null) return 'done';
		if (possible.every((on) => on <= last)) return 'done-on-time';
		return possible.every((on) => on > last) ? 'done-late' : 'done';
	};
	const isNotArisen = heard.some((one) => one.state === 'not-arisen');
	if (isNotArisen) return done.length > 0 ? 'disputed' : 'not-arisen';
	const finished = canEnd ? done.map(latest).toSorted()[0] : undefined;
	if (ended !== null && day >= ended && (last === null || last >= ended) && (finished ?? '9999') > ended)
		return 'cancelled';
	if (over !== null && day > over && (last === null || last > over) && finished === undefined) return 'lapsed';
	if (done.length > 0 && (last !== null || canEnd)) {
		if (done.some((one) => unfinished.some((other) => knowledge(one) === knowledge(other)))) return 'disputed';
		const together = judged(allow(done));
		if (together !== 'disputed') return together;
		const alone = new Set(done.map((one) => judged(allow([one]))));
		return alone.size === 1 ? ([...alone][0] ?? '') : 'disputed';
	}
	if (last === null) return 'undated';
	if (day <= last) return 'open';
	return unfinished.some((one) => isStillUnfinished(one, last)) ? 'overdue' : 'not-reported';
}

const inRate = ['done-on-time', 'done-late', 'done', 'overdue', 'not-reported', 'disputed'];

interface Counted {
	readonly end: string | null;
	readonly first: string | null;
	readonly standing: string;
	readonly standingFirst: string;
}

/** How many stand how, and of those that are due how many were done on time, by the deadline in force and by the first one. */
export function tallied(rows: readonly Counted[], day: string) {
	const counts: Record<string, number> = {};
	const rate = { onTime: 0, due: 0 };
	const rateFirst = { onTime: 0, due: 0 };
	for (const { standing, standingFirst, end, first } of rows) {
		counts[standing] = (counts[standing] ?? 0) + 1;
		if (end !== null && end < day && inRate.includes(standing)) rate.due += 1;
		if (end !== null && end < day && standing === 'done-on-time') rate.onTime += 1;
		if (first !== null && first < day && inRate.includes(standingFirst)) rateFirst.due += 1;
		if (first !== null && first < day && standingFirst === 'done-on-time') rateFirst.onTime += 1;
	}
	return { counts, rate, rateFirst };
}
