/** How many results of a kind are shown at first; more are read when somebody asks for them. */
export const firstOf: Readonly<Record<string, number>> = { han: 10, 'don-vi': 5, 'nhiem-vu': 5, 'van-ban': 2 };
export const firstOfOthers = 3;
