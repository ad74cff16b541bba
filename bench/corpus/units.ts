import type { Level } from './localities.ts';
import { slug } from './words.ts';

/** A made-up unit or group as `units.yaml` writes it. */
export interface Unit {
	readonly id: string;
	readonly name: string;
	readonly short?: string;
	readonly kind: string;
	readonly head?: string;
	readonly aliases?: readonly string[];
	readonly members?: readonly string[];
	readonly open?: 'true';
}

const offices: Readonly<Record<Level, string>> = {
	tinh: 'Sở Nội vụ,Sở Tư pháp,Sở Tài chính,Sở Y tế,Sở Công Thương,Sở Giáo dục và Đào tạo,Sở Khoa học và Công nghệ,Sở Xây dựng,Sở Nông nghiệp và Môi trường,Sở Văn hóa và Thể thao,Thanh tra',
	huyen:
		'Phòng Nội vụ,Phòng Tư pháp,Phòng Tài chính - Kế hoạch,Phòng Văn hóa và Thông tin,Phòng Kinh tế,Phòng Quản lý đô thị,Phòng Tài nguyên và Môi trường,Phòng Y tế,Phòng Giáo dục và Đào tạo,Thanh tra',
	xa: 'Phòng Kinh tế,Phòng Văn hóa - Xã hội,Trung tâm Phục vụ hành chính công,Ban Chỉ huy Quân sự',
	'so-nganh':
		'Phòng Nghiệp vụ 1,Phòng Nghiệp vụ 2,Phòng Nghiệp vụ 3,Phòng Nghiệp vụ 4,Phòng Tổ chức - Cán bộ,Phòng Kế hoạch - Tài chính,Thanh tra Sở',
};
const others = 'Trung tâm Y tế,Chi nhánh Văn phòng Đăng ký đất đai'.split(',');
const branches = 'Chi cục Thuế,Kho bạc Nhà nước,Bảo hiểm xã hội,Công an'.split(',');
const wards = 'Đông,Tây,Nam,Bắc,Thượng,Hạ,Trung,Nội'.split(',');

/** The units and groups of a locality, with the same names in every locality of the level. The first one governs it. */
export function unitsOf(level: Level, locality: string): Unit[] {
	const here = locality.charAt(0).toLowerCase() + locality.slice(1);
	const area = level === 'so-nganh' ? 'Sở' : (here.split(' ')[0] ?? '');
	const unit = (short: string, kind: string, post: string): Unit => ({
		id: slug(short),
		name: `${short} ${here}`,
		short,
		kind,
		head: `${post} ${short}`,
		aliases: [
			`${short} ${area} này`,
			`${post} ${short} ${area}`,
			...(/\d$/.test(short) ? [`Phòng ${short.slice(-1)}`] : []),
		],
	});
	const governing: Unit =
		level === 'so-nganh'
			? { id: 'so', name: locality, short: 'Lãnh đạo Sở', kind: 'co-quan-chuyen-mon', head: 'Giám đốc Sở' }
			: {
					id: 'ubnd',
					name: `Ủy ban nhân dân ${here}`,
					short: `UBND ${area}`,
					kind: 'uy-ban',
					head: `Chủ tịch Ủy ban nhân dân ${area}`,
					aliases: [`Ủy ban nhân dân ${area}`, `Chủ tịch UBND ${area}`, `Thường trực UBND ${area}`],
				};
	const single = [
		governing,
		unit(level === 'so-nganh' ? 'Văn phòng Sở' : 'Văn phòng UBND', 'co-quan-chuyen-mon', 'Chánh'),
		...offices[level].split(',').map((short) => unit(short, 'co-quan-chuyen-mon', 'Thủ trưởng')),
		...others.map((short) => unit(short, 'don-vi-su-nghiep', 'Giám đốc')),
		...(level === 'so-nganh' ? [] : branches.map((short) => unit(short, 'co-quan-nganh-doc', 'Lãnh đạo'))),
		unit('Ủy ban Mặt trận Tổ quốc', 'dang-doan-the', 'Chủ tịch'),
		unit('Ban Chỉ đạo cải cách hành chính', 'to-chuc-phoi-hop', 'Trưởng'),
	];
	const lower = level === 'tinh' || level === 'huyen' ? wards.map((ward) => below(level, ward, here)) : [];
	return [...single, ...lower, ...groupsOf(area, single, lower)];
}

function below(level: 'tinh' | 'huyen', ward: string, here: string): Unit {
	const name = `${level === 'tinh' ? 'huyện' : 'phường'} ${here.split(' ')[1]} ${ward}`;
	return {
		id: slug(`ubnd ${name}`),
		name: `Ủy ban nhân dân ${name}, ${here}`,
		short: `UBND ${name}`,
		kind: 'uy-ban',
		head: `Chủ tịch Ủy ban nhân dân ${name}`,
		aliases: [`Chủ tịch UBND ${name}`],
	};
}

/** Groups whose members are named, and open ones. */
function groupsOf(area: string, single: readonly Unit[], lower: readonly Unit[]): Unit[] {
	const group = (name: string, rest: Partial<Unit>): Unit => ({
		id: slug(name),
		name,
		kind: 'nhom',
		head: `Thủ trưởng ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
		...rest,
	});
	const idsOf = (units: readonly Unit[]) => units.map(({ id }) => id);
	return [
		group(`Các cơ quan chuyên môn thuộc ${area}`, {
			members: idsOf(single.filter(({ kind }) => kind === 'co-quan-chuyen-mon').slice(0, 9)),
		}),
		...(lower.length === 0 ? [] : [group(`Ủy ban nhân dân ${lower.length} địa bàn`, { members: idsOf(lower) })]),
		group('Các cơ quan, đơn vị có liên quan', { open: 'true' }),
		group(`Các đơn vị sự nghiệp công lập thuộc ${area}`, { open: 'true' }),
		group('Các đoàn thể chính trị - xã hội', { open: 'true' }),
	];
}
