/** The words as a sentence begins with them: `đoạn 1` becomes `Đoạn 1`. What is empty stays so. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
