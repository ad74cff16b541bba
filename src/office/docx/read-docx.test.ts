import { expect, it } from 'vitest';
import { abstractNum, docx, inList, lvl, num, p, run, tbl, tc, tr } from '../../fixtures/office/docx.ts';
import { read, refusalCode, textLines, told } from '../../fixtures/office/read.ts';
import { readOfficeFile } from '../read-office-file.ts';

const ins = (text: string) => `<w:ins w:id="1" w:author="a">${run(text)}</w:ins>`;
const del = (text: string) => `<w:del w:id="2" w:author="a"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const box = (text: string) =>
	`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

it('what was added is taken, what was deleted or moved away is left out, and each is told with its words', async () => {
	const file = await read(
		docx(
			p(run('Hạn: trước ngày ') + del('15/6') + ins('30/6') + run('/2026.')) +
				p(`<w:moveFrom w:id="3">${run('chuyển đi')}</w:moveFrom><w:moveTo w:id="4">${run('chuyển đến')}</w:moveTo>`),
		),
	);
	expect(textLines(file)).toEqual(['Hạn: trước ngày 30/6/2026.', 'chuyển đến']);
	expect(told(file.doubts)).toEqual([
		'tracked-change: 15/6',
		'tracked-change: 30/6',
		'tracked-change: chuyển đi',
		'tracked-change: chuyển đến',
	]);
	expect(file.doubts[0]?.place).toEqual({ paragraph: 1 });
	expect(file.counts).toMatchObject({ insertions: 1, deletions: 1, moves: 2 });
});

it('a paragraph whose mark was deleted goes on in the next one, and takes its number', async () => {
	const file = await read(
		docx(p(run('một '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('hai', inList(1)) + p('ba', inList(1)), {
			numbering: abstractNum(0, [lvl(0, 'decimal', '%1.')]) + num(1, 0),
		}),
	);
	expect(textLines(file)).toEqual(['1. một hai', '2. ba']);
});

it('a deleted row is left out with its number, an added one is taken', async () => {
	const numbered = (text: string, properties = '') => tr([tc(p('', inList(1))), text], properties);
	const file = await read(
		docx(tbl([numbered('một'), numbered('xóa', '<w:del w:id="1"/>'), numbered('thêm', '<w:ins w:id="2"/>')], 2), {
			numbering: abstractNum(0, [lvl(0, 'decimal', '%1')]) + num(1, 0),
		}),
	);
	expect(textLines(file)).toEqual(['1 | một', '2 | thêm']);
	expect(told(file.doubts)).toEqual(['tracked-change: xóa', 'tracked-change: thêm']);
});

it('a text box is left out and told once, though the file holds it twice', async () => {
	const file = await read(docx(p(run('Căn cứ Luật') + box('CÔNG VĂN ĐẾN'))));
	expect(textLines(file)).toEqual(['Căn cứ Luật']);
	expect(told(file.skipped)).toEqual(['text-box: CÔNG VĂN ĐẾN']);
});

it('instructions of fields are left out, their results kept, over paragraphs too', async () => {
	const char = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
	const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
	const body =
		p(char('begin') + code('REF a \\h') + run('ẩn') + char('separate') + run('mục 2') + char('end') + run(' của')) +
		p(
			`<w:fldSimple w:instr="DATE">${run('ngày 5')}</w:fldSimple><w:hyperlink r:id="x">${run(' cổng')}</w:hyperlink><w:smartTag>${run(' thẻ')}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run(' ô')}</w:sdtContent></w:sdt>`,
		) +
		p(char('begin') + code('TOC')) +
		p(run('ẩn') + char('separate') + run('hiện')) +
		p(char('end') + run('sau'));
	expect(textLines(await read(docx(body)))).toEqual(['mục 2 của', 'ngày 5 cổng thẻ ô', 'hiện', 'sau']);
});

it('what Word shows in a field that nobody filled in is left out and told', async () => {
	const sdt = (rest: string) =>
		`<w:sdt><w:sdtPr>${rest}</w:sdtPr><w:sdtContent>${run('Chọn ngày')}</w:sdtContent></w:sdt>`;
	const file = await read(docx(p(run('Ngày ') + sdt('<w:showingPlcHdr/>')) + p(sdt(''))));
	expect(textLines(file)).toEqual(['Ngày', 'Chọn ngày']);
	expect(told(file.skipped)).toEqual(['placeholder: ']);
});

it('breaks, tabs, hyphens that do not break and signs of symbol fonts are read', async () => {
	const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
	const file = await read(
		docx(
			p(
				`<w:r><w:t>Số: 7679/QĐ</w:t><w:noBreakHyphen/><w:t>UBND</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t></w:r>${sym('Symbol', 'F0B3')}${run('95%')}${sym('Wingdings', 'F04A')}`,
			),
		),
	);
	expect(textLines(file)).toEqual(['Số: 7679/QĐ-UBND\nhai\tba≥95%']);
	expect(told(file.doubts)).toEqual(['unknown-symbol: Wingdings']);
});

it('cells that are merged along, down and in the old way stand once', async () => {
	const down = (kind: string) => `<w:vMerge w:val="${kind}"/>`;
	const { blocks } = await read(
		docx(
			tbl([
				tr([tc('A', '<w:gridSpan w:val="2"/>'), tc('B', down('restart'))]),
				tr(['C', 'D', tc('tiếp', '<w:vMerge/>')]),
				tr([tc('E', '<w:hMerge w:val="restart"/>'), tc('F', '<w:hMerge w:val="continue"/>'), tc('G')]),
				tr([tc('H')], '<w:gridBefore w:val="2"/>'),
			]),
		),
	);
	const [table] = blocks;
	const cells = table?.kind === 'table' ? table.rows.map((row) => row.cells) : [];
	expect(
		cells.map((row) =>
			row.map(
				({ paragraphs, column, columns, rows }) =>
					`${paragraphs.map(({ text }) => text).join('+')} ${column} ${columns}×${rows}`,
			),
		),
	).toEqual([['A 1 2×1', 'B+tiếp 3 1×2'], ['C 1 1×1', 'D 2 1×1'], ['E+F 1 2×1', 'G 3 1×1'], ['H 3 1×1']]);
	expect(table?.kind === 'table' ? table.columns : 0).toBe(3);
});

it('a table in a cell becomes part of the cell, and is told', async () => {
	const file = await read(docx(tbl([tr([tc(p('trước') + tbl([tr(['trong', 'nữa'])]) + p('sau')), 'bên'])])));
	expect(textLines(file)).toEqual(['trước / trong – nữa / sau | bên']);
	expect(told(file.doubts)).toEqual(['nested-table: trong – nữa']);
	expect(file.counts['tables']).toBe(1);
});

it('footnotes and endnotes are notes of their paragraph; comments, heads and feet are told and left out', async () => {
	const file = await read(
		docx(
			p(
				`${run('Nhiệm vụ')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
			),
			{
				footnotes: `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p('Theo Nghị định 108.')}</w:footnote>`,
				endnotes: `<w:endnote w:id="1">${p('Xem phụ lục.')}</w:endnote>`,
				comments: `<w:comment w:id="0">${p('Xem lại hạn này')}</w:comment>`,
				header: p('DỰ THẢO lần 3'),
				footer: p('Trang 1'),
			},
		),
	);
	expect(textLines(file)).toEqual(['Nhiệm vụ [Theo Nghị định 108.] [Xem phụ lục.]']);
	expect(told(file.skipped)).toEqual(['page-head: DỰ THẢO lần 3', 'page-foot: Trang 1', 'comment: Xem lại hạn này']);
	expect(file.skipped[2]?.place).toEqual({ paragraph: 1 });
	expect(file.counts['comments']).toBe(1);
});

it('looks come from runs, styles of characters and of paragraphs, and what those are based on', async () => {
	const styles = [
		'<w:style w:type="paragraph" w:styleId="Goc"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
		'<w:style w:type="paragraph" w:styleId="Tieude"><w:name w:val="Title"/><w:basedOn w:val="Goc"/><w:rPr><w:caps/></w:rPr></w:style>',
		'<w:style w:type="character" w:styleId="Nghieng"><w:rPr><w:i/></w:rPr></w:style>',
	].join('');
	const { blocks } = await read(
		docx(
			p('kế hoạch', '<w:pStyle w:val="Tieude"/>') +
				p(run('một', '<w:rStyle w:val="Nghieng"/>')) +
				p(run('hai', '<w:b w:val="0"/>'), '<w:pStyle w:val="Goc"/>') +
				p(run('đậm', '<w:b/>') + run(' ')),
			{ styles },
		),
	);
	expect(
		blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.bold, block.italic, block.centered] : [])),
	).toEqual([
		['KẾ HOẠCH', true, false, true],
		['một', false, true, false],
		['hai', false, false, true],
		['đậm', true, false, false],
	]);
});

it('hidden text and hidden rows are left out and told', async () => {
	const file = await read(
		docx(p(run('hiện ') + run('ẩn', '<w:vanish/>')) + tbl([tr(['a', 'b']), tr(['c', 'd'], '<w:hidden/>')])),
	);
	expect(textLines(file)).toEqual(['hiện', 'a | b']);
	expect(told(file.skipped)).toEqual(['hidden-text: ẩn', 'hidden-row: c d']);
});

it('fonts of TCVN3 and VNI are read in their tables, over runs, and told once a font', async () => {
	const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
	const file = await read(
		docx(
			p(run('C¶i c¸ch hµnh chÝnh', font('.VnTime'))) +
				p(run('kÕ ho¹ch', font('.VnTimeH'))) +
				p(run('Caûi ca', font('VNI-Times')) + run('ùch haønh chính', font('VNI-Times'))) +
				p(run('ch­¬ng tr×nh', font('.VnTime')) + run(' và Nghị quyết', font('Times New Roman'))) +
				p(`<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>th</w:t><w:softHyphen/><w:t>êng</w:t></w:r>`) +
				p(run('Quyết định ', font('.VnTime')) + run('ngµy', font('.VnTime'))),
		),
	);
	expect(textLines(file)).toEqual([
		'Cải cách hành chính',
		'KẾ HOẠCH',
		'Cải cách hành chính',
		'chương trình và Nghị quyết',
		'thường',
		'Quyết định ngày',
	]);
	expect(file.doubts.map(({ code, choice }) => `${code} ${choice}`)).toEqual([
		'legacy-encoding Chữ ở phông .VnTime được chuyển từ bảng mã TCVN3 sang Unicode.',
		'legacy-encoding Chữ ở phông .VnTimeH được chuyển từ bảng mã TCVN3 sang Unicode.',
		'legacy-encoding Chữ ở phông VNI-Times được chuyển từ bảng mã VNI sang Unicode.',
	]);
});

it('text that looks like an old encoding without such a font stays, and is told', async () => {
	const file = await read(docx(p('C¶i c¸ch hµnh chÝnh')));
	expect(textLines(file)).toEqual(['C¶i c¸ch hµnh chÝnh']);
	expect(file.doubts.map(({ code }) => code)).toEqual(['legacy-encoding-suspected']);
});

it('decomposed letters are composed, and macros are told', async () => {
	const file = await read(docx(p('Kế hoạch'.normalize('NFD'))), 'a.docm');
	expect(textLines(file)).toEqual(['Kế hoạch']);
});

it.each([
	['a paragraph', docx(p('Mật'))],
	['a cell', docx(tbl([tr(['TUYỆT MẬT', 'Số: 1'])]))],
	['a text box', docx(p(run('Số: 1') + box('TỐI MẬT')))],
	['a head of pages', docx(p('Số: 1'), { header: p('tối mật'.normalize('NFD')) })],
	['a hidden run', docx(p(run('Số: 1') + run('MẬT', '<w:vanish/>')))],
	['an old font', docx(p(run('mËt', '<w:rFonts w:hAnsi=".VnTimeH"/>')) + p('Số: 1'))],
	[
		'WordArt behind the page',
		docx(p('Số: 1'), { header: p('<w:r><w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict></w:r>') }),
	],
])('a file is refused for the stamp of a secret in %s', async (_, bytes) => {
	expect(await refusalCode(bytes)).toBe('secret');
});

it('the word within a sentence is no stamp', async () => {
	expect(
		await refusalCode(
			docx(
				p('Bảo mật thông tin') +
					p('trừ những văn bản mật') +
					p('- Tuyệt mật;') +
					p('Mật,') +
					tbl([tr(['Tối mật hóa', 'Mật ong'])]),
			),
		),
	).toBeNull();
});

it('a part named with another prefix, or of the strict kind, is read alike', async () => {
	const { docxFiles } = await import('../../fixtures/office/docx.ts');
	const { strFromU8, strToU8, zipSync } = await import('fflate');
	const files = docxFiles(p('một', '<w:jc w:val="center"/>'));
	const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
	const other = xml
		.replaceAll('w:', 'ns0:')
		.replace(
			'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
			'xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"',
		);
	const found = await readOfficeFile(zipSync({ ...files, 'word/document.xml': strToU8(other) }), 'a.docx');
	expect('file' in found && found.file.blocks[0]).toMatchObject({ text: 'một', centered: true });
});

it('a mark of a note that says nothing is told', async () => {
	const mark = '<w:r><w:footnoteReference w:id="1"/></w:r>';
	const footnotes = '<w:footnote w:id="1"><w:p/></w:footnote>';
	const file = await read(docx(`<w:p>${run('Kiểm tra')}${mark}</w:p>`, { footnotes }));
	expect(textLines(file)).toEqual(['Kiểm tra']);
	expect(told(file.doubts)).toEqual(['note-number: Kiểm tra']);
});
