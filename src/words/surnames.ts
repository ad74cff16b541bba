const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const surnames = listed(
	'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương trương đinh trịnh quách phùng hứa đàm vương',
);
const doubtful = listed('hồ lý đào cao lâm lương tăng lưu nông mai tô tạ đoàn hà thái châu chu kiều triệu tống thạch');
const middle = listed('văn thị');

/** Whether a word, in small letters, is a family name that begins no name of a body. */
export const isSurname = (word: string): boolean => surnames.has(word);

/** Whether it is one that does (`Hồ sơ`, `Đào tạo`): it counts after a title, or before a usual middle name. */
export const isDoubtfulSurname = (word: string): boolean => doubtful.has(word);

/** Whether it is a usual middle name. */
export const isMiddleName = (word: string): boolean => middle.has(word);
