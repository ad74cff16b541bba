import { refuse } from './refusal.ts';

/** Refuses a file of old Office ([MS-CFB]) by what it holds: a locked document, or one of Word or Excel before 2007. */
export function refuseOle(bytes: Uint8Array, name: string): never {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const holds = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'));
	// The stream that holds the locked document ([MS-OFFCRYPTO], 2.3.4.4).
	if (holds('EncryptedPackage')) refuse('password');
	const renamed = /\.(docx|docm|xlsx|xlsm|pdf)$/i.test(name) ? ', dù tên tệp có đuôi khác' : '';
	if (holds('WordDocument')) refuse('old-word', renamed);
	if (holds('Workbook') || file.includes(Buffer.from('B\0o\0o\0k\0\0', 'latin1'))) refuse('old-excel', renamed);
	if (/\.(doc|dot)x?$/i.test(name)) refuse('old-word', renamed);
	if (/\.(xls|xlt)x?$/i.test(name)) refuse('old-excel', renamed);
	return refuse('old-office');
}
