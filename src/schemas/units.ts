import { z } from 'zod';
import { day } from './day.ts';
import { successor } from './locality.ts';
import { calling, flag, id, listOf, namesOf, words } from './text.ts';

/** The kinds of unit, with the words readers see in `vi/vi.ts`. */
export const unitKinds = [
	'uy-ban', // Ủy ban nhân dân of any level
	'co-quan-chuyen-mon', // phòng, văn phòng, thanh tra of a People's Committee
	'don-vi-su-nghiep', // đơn vị sự nghiệp công lập
	'co-quan-nganh-doc', // a branch of a higher body: thuế, kho bạc, bảo hiểm xã hội, đăng ký đất đai, công an, quân sự
	'hoi-dong-nhan-dan', // Hội đồng nhân dân, its standing body and committees
	'co-quan-trung-uong', // Chính phủ, bộ, cơ quan ngang bộ
	'co-quan-dang', // Party committees and their offices
	'mat-tran-doan-the', // the Front and the socio-political organisations
	'dang-doan-the', // Party bodies, the Front, unions, where they are not told apart
	'trung-tam-hanh-chinh-cong', // Trung tâm Phục vụ hành chính công, Bộ phận Một cửa
	'truong-hoc',
	'co-so-y-te', // hospitals and health stations
	'to-chuc-xa-hoi', // people's organisations that are no socio-political ones: hội, hiệp hội, quỹ
	'doanh-nghiep', // Bưu điện, VNPT, banks
	'thon-to-dan-pho', // thôn, tổ dân phố, khu phố
	'to-chuc-phoi-hop', // ban chỉ đạo, tổ công tác, hội đồng
	'nhom', // a group of units named together in a document
] as const;

/** `units.yaml`: the units and groups of a locality. */
export const units = z.array(
	z.strictObject({
		/** Id within the locality (`phong-noi-vu`). */
		id,
		/** Name in full (`Phòng Nội vụ quận Bình Tân`). */
		name: calling,
		/** Name where room is short (`Phòng Nội vụ`). */
		short: calling.optional(),
		kind: z.enum(unitKinds),
		/** Post of the head (`Trưởng phòng Nội vụ`), as documents name the lead by it. */
		head: calling.optional(),
		/** Every other way in which documents write the unit or its head, slips included. */
		aliases: namesOf(calling).default([]),
		/** Of a group: ids of the units that belong to it, where they are known. */
		members: namesOf(id).optional(),
		/** Of a group: `true` if the document does not name all who belong ("có liên quan"). */
		open: flag.default(false),
		/** Last day of its existence; left out while it exists. A unit ends with its locality in any case. */
		until: day.optional(),
		/** Who took over from a unit that has ended, if it has successors of its own. */
		successors: listOf(successor),
		/** What readers should know and is not said above. */
		note: words.optional(),
	}),
);

export type Unit = z.infer<typeof units>[number];
export type UnitKind = Unit['kind'];
