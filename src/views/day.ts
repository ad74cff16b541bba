/** The day as readers see it: `2022-12-30` becomes `30/12/2022`. */
export function shownDay(day: string): string {
	return day.split('-').reverse().join('/');
}
