/** Levels that are written small within a sentence. "Thành phố Hồ Chí Minh" keeps its capital (Nghị định 30/2020/NĐ-CP, Phụ lục II). */
const level = /^(?:Thành phố(?! Hồ Chí Minh)|Tỉnh|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu)(?= \p{Lu})/u;

/** The name of a locality within a sentence: "quận Bình Tân", but "Quận 6" and "Sở Y tế Đồng Nai". */
export const placeInSentence = (name: string): string =>
	level.test(name) ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
