/** What narrows a search: value by filter, named as in the address. */
export type Filters = Readonly<Record<string, string>>;
