/** An address of e-mail. */
export const emailAddress = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;

/** A number of a telephone: nine to eleven digits behind a 0 or a country's code, in brackets or not. */
export const telephoneNumber = /(?<![\d/.,-]|\d )(?:\+84|\(?0)(?:[ .)-]{0,2}\d){8,10}(?![\d/])/u;

/** A personal identity number (Thông tư 59/2021/TT-BCA): twelve digits, of which a province's code from 001 to 096 is first. */
export const identityNumber = /(?<![\d/.,-]|\d )0\d{2}(?:[ .]?\d{3}){3}(?![\d/.-]|[ .]\d)/u;
