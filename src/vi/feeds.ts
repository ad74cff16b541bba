import { inOneLine } from '../words/one-line.ts';
import { placeInSentence } from '../words/place-name.ts';
import { changedWords } from './history.ts';

/** Whether only the level tells places of one name apart. Then it is said: "Quận 6", not "6". */
const numbered = /^\p{L}[\p{L}\s]*?\s\d/u;
const level = /^(?:Thành phố|Tỉnh|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu)\s+/u;
const levelWithin = / (?:thành phố|tỉnh|quận|huyện|thị xã) (?=\p{Lu})/u;

/** Documents that a line of an event names. */
const mostNamed = 3;

const named = (names: readonly string[]) => names.join(', ');
const withoutStop = (text: string) => text.replace(/\.$/u, '');
const sentence = (text: string) => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** Every sentence of calendars and feeds, in Vietnamese. */
export const feeds = {
	// Calendars
	/** "Bình Tân", "Quận 6", "Sở Y tế Đồng Nai" */
	place: (name: string) => (numbered.test(name) ? name : name.replace(level, '').replace(levelWithin, ' ')),
	/** As a phone's list shows it. What it is comes first, then as much of the task as fits, then whose it is. */
	summary: (what: string, task: string, whose: string) => `${what}: ${task}${whose === '' ? '' : ` — ${whose}`}`,
	dueOn: (day: string) => `Hạn ${day}`,
	finished: 'Đã xong',
	/** What became of it before its day: "Đã xong, hạn 30/9". */
	stoodOn: (what: string, day: string) => `${what}, hạn ${day}`,
	saidOf: (state: string) => `Văn bản nói ${state}`,
	/** Of one, how it stands; of several, how many of them do; by which documents, the first three named. */
	standsBy: (what: string, n: number, all: number, documents: readonly string[]) => {
		const more = documents.length - mostNamed;
		const by = [...documents.slice(0, mostNamed), ...(more > 0 ? [`${more} văn bản khác`] : [])].join('; ');
		return `${what}${all > 1 ? `: ${n} trên ${all} lượt` : ''}, theo ${by}`;
	},
	ofRound: (day: string, round: string) => `${day} (${round})`,
	dropped: {
		deadline: (day: string) => `Đã bỏ hạn ${day}`,
		assignment: () => 'Đã bỏ',
		document: () => 'Đã bỏ',
	},
	droppedTask: 'văn bản không còn trên trang',
	whyDropped: {
		deadline: (day: string) => `Hạn này không còn: thời hạn của nhiệm vụ đã được sửa trên trang ngày ${day}.`,
		assignment: (day: string) => `Hạn này không còn: nhiệm vụ đã được bỏ khỏi trang ngày ${day}.`,
		document: (day: string) => `Hạn này không còn: văn bản đã được gỡ khỏi trang ngày ${day}.`,
	},
	whyAmended: {
		amended: (document: string, day: string) =>
			`Hạn này không còn: ${document} đã thay đổi thời hạn của nhiệm vụ từ ${day}.`,
		cancelled: (document: string, day: string) => `Hạn này không còn: ${document} đã bãi bỏ nhiệm vụ từ ${day}.`,
		replaced: (document: string, day: string) =>
			`Hạn này không còn: văn bản giao đã được ${document} thay thế từ ${day}.`,
		reassigned: (document: string, day: string) =>
			`Đơn vị không còn chủ trì: ${document} đã giao nhiệm vụ cho đơn vị khác từ ${day}.`,
	},
	andMore: (name: string, n: number) => `${name} (+${n})`,
	task: (text: string) => `Nhiệm vụ: ${sentence(text)}`,
	begins: (start: string) => `Từ ${start}`,
	given: (roles: readonly string[]) => {
		const all = roles.join('; ');
		return `${all.charAt(0).toUpperCase()}${all.slice(1)}`;
	},
	roles: { leads: 'chủ trì', cooperates: 'phối hợp' },
	byName: (role: string) => `${role} (giao đích danh)`,
	throughGroup: (role: string, group: string) => `${role} (giao qua nhóm “${group}”)`,
	/** Given to all bodies of a locality: the unit is not named, and nothing says that it has to do it. */
	sharedThrough: (role: string, group: string) => `giao chung cho “${group}” ${role}; văn bản không nêu tên đơn vị này`,
	shared: (title: string) => `Giao chung cho các cơ quan, đơn vị: ${title}`,
	ofLevel: (level: string, title: string) => `Mức phải đạt chung của cấp ${level}: ${title}`,
	holdsShared: (n: number, place: string, page: string) =>
		`Không gồm ${n} nhiệm vụ giao chung cho các cơ quan, đơn vị của ${place}: có ở ${page}.`,
	words: (text: string) => `Thời hạn theo văn bản: ${inOneLine(text)}`,
	inWords: (text: string) => `Thời hạn bằng lời theo văn bản, trang không quy ra ngày: ${inOneLine(text)}`,
	round: (reading: string) => `Kỳ này: ${reading}`,
	deliverables: (list: readonly string[]) => `Sản phẩm: ${list.join('; ')}`,
	leads: (names: readonly string[]) => `Chủ trì: ${names.length > 0 ? named(names) : 'văn bản không nêu đơn vị'}`,
	cooperating: (names: readonly string[], note: string | null) =>
		`Phối hợp: ${[...names, ...(note === null ? [] : [note])].join(', ')}`,
	document: (name: string, day: string, item: string, locality?: string) =>
		`Văn bản: ${[`${name} ${day}`, ...(locality === undefined ? [] : [locality]), item].join(', ')}`,
	source: (name: string, item: string) => `${name}, ${item}`,
	calendars: {
		all: (site: string) => `Thời hạn – ${site}`,
		one: (name: string) => `Thời hạn – ${name}`,
		wide: (name: string) => `Thời hạn – ${name}, kể cả việc giao chung`,
	},
	calendarHint: (of: string, pages: string) =>
		`Thời hạn ${of}, theo trang ${pages}. Mỗi mục đứng vào ngày cuối còn đúng hạn. Việc không có ngày cụ thể không có trong lịch. Văn bản gốc có chữ ký và dấu là căn cứ.`,
	keeps: (years: number, least: number) =>
		`Lịch giữ các thời hạn sắp tới và của ${years === 1 ? '12 tháng' : `${years} năm`} gần nhất, ít nhất ${least} thời hạn; toàn bộ có trong dữ liệu mở`,
	ofAll: 'của mọi nhiệm vụ trên trang',
	ofDocument: (name: string) => `của các nhiệm vụ trong ${name}`,
	ofUnit: (name: string) => `của các nhiệm vụ giao cho ${name}, đích danh hoặc qua nhóm, chủ trì hoặc phối hợp`,
	ofUnitWide: (name: string, place: string) =>
		`của các nhiệm vụ giao cho ${name}, đích danh hoặc qua nhóm, và của các nhiệm vụ giao chung cho các cơ quan, đơn vị của ${place} mà văn bản không nêu tên đơn vị này (từng mục có ghi)`,
	ofLocality: (name: string) => `của các nhiệm vụ trong văn bản của ${placeInSentence(name)}`,
	/** A name with the locality where it is not in the name itself. */
	within: (name: string, place: string) =>
		name.toLowerCase().includes(place.toLowerCase()) ? name : `${name}, ${place}`,

	// Atom
	titles: {
		all: (site: string) => `Văn bản mới – ${site}`,
		locality: (name: string) => `Văn bản mới của ${placeInSentence(name)}`,
		unit: (name: string) => `Nhiệm vụ mới, thay đổi thời hạn, kết quả và số liệu – ${name}`,
		wide: (name: string) => `Nhiệm vụ mới, thay đổi, kể cả việc giao chung – ${name}`,
		indicator: (name: string) => `Mức mới, thay đổi và số liệu của chỉ tiêu ${name}`,
	},
	newest: (least: number, most: number) =>
		`${least} mục mới nhất và các mục ghi cùng lúc với mục cuối, nhiều nhất ${most}; danh sách đầy đủ ở trang mà nguồn tin dẫn tới.`,
	entry: (name: string, text: string) => `${name}: ${text}`,
	target: (indicator: string, figure: string | null, locality: string) =>
		figure === null ? `${indicator}, ${locality}` : `${indicator} ${figure}, ${locality}`,
	sentences: (parts: readonly string[]) => parts.map(sentence).join(' '),
	added: (what: string) => `Bổ sung: ${what}`,
	removed: (what: string) => `Đã bỏ: ${what}`,
	taken: (task: string) => `Không còn giao cho đơn vị này: ${task}`,
	amended: (task: string) => `Thay đổi theo văn bản mới: ${task}`,
	calledOff: (task: string) => `Đã bãi bỏ: ${task}`,
	reason: (reason: string) => `Lý do: ${reason}`,
	changedBy: (document: string, day: string) => `Theo ${document} ${day}`,
	holdsFrom: (day: string) => `Có hiệu lực từ ${day}`,
	dueChanged: (task: string) => `Đổi thời hạn: ${task}`,
	figureChanged: (target: string) => `Đổi mức: ${target}`,
	targetChanged: (target: string) => `Sửa nội dung mức phải đạt: ${target}`,
	changed: (what: string, before: string, after: string) => `${what}: ${changedWords(before, after)}`,
	withdrawn: (number: string) => `Đã gỡ văn bản ${number}`,
	withdrawnOn: (day: string) => `Văn bản không còn trên trang từ ngày ${day}`,
	removedOn: (day: string) => `Không còn trên trang từ ngày ${day}`,
	counts: (assignments: number, targets: number) => `${assignments} nhiệm vụ, ${targets} mức phải đạt.`,
	replaces: (documents: readonly string[], day: string) => `Thay thế ${documents.join('; ')} từ ${day}`,
	replaced: (document: string) => `Văn bản giao đã được thay thế: ${document}`,
	endedOnes: (n: number, day: string) =>
		`Từ ${day}, ${n} nhiệm vụ mà văn bản đó giao cho đơn vị hết hiệu lực; thời hạn đã đến trước đó giữ nguyên`,
	changesOfOthers: (n: number) => `Thay đổi ${n} nhiệm vụ của văn bản đã giao trước`,
	resultsSaid: (counts: readonly string[]) => `Nói về kết quả: ${counts.join(', ')}`,
	resultCount: (n: number, state: string) => `${n} ${state}`,
	countOnly: 'số lượng không kèm tên',
	resultOf: (state: string, task: string) => `${state} (${withoutStop(task)})`,
	resultsOf: (counts: readonly string[]) => counts.join(', '),
	reported: (document: string, told: string) => `Kết quả theo ${document}: ${told}`,
	corrected: (document: string, told: string) => `Đính chính theo ${document}: ${told}`,
	corrects: (documents: readonly string[]) => `Đính chính ${documents.join('; ')}`,
	saidOfItem: (item: string, task: string, said: string) => `${item} (${withoutStop(task)}): ${said}`,
	measured: (document: string, what: string, told: string) => `Số liệu theo ${document}: ${what} ${told}`,
	measuredAgain: (document: string, what: string, told: string) =>
		`Đính chính số liệu theo ${document}: ${what} ${told}`,
	figuresTold: (n: number) => `(${n} số liệu)`,
	figuresStated: (n: number) => `Nêu ${n} số liệu`,
	moreFigures: (n: number) => `Và ${n} số liệu khác`,
	figureOf: (place: string, told: string) => (place === '' ? told : `${place}: ${told}`),
	scored: (document: string, what: string, told: string) => `Điểm theo ${document}: ${what}, ${told}`,
	scoredAgain: (document: string, what: string, told: string) => `Đính chính điểm theo ${document}: ${what}, ${told}`,
	unitsTold: (n: number) => `${n} đơn vị`,
	scoresStated: (n: number) => `Nêu điểm, hạng hoặc xếp loại của ${n} đơn vị`,
	moreScores: (n: number) => `Và ${n} điểm khác`,
	moreResults: (n: number) => `Và ${n} mục khác`,
	silentIn: (quarter: string, n: number) => `Trong ${quarter}, ${n} việc hết hạn mà trang chưa có kết quả`,
	silentItem: (item: string, task: string) => `${item}: ${task}`,
	silenceMeans: 'Trang chưa có văn bản nào nói về kết quả các việc này, không có nghĩa là chưa làm',
	level: (level: string) => `Cấp: ${level}`,
	period: (period: string) => `Thời gian: ${period}`,

	// Subscribing
	follow: 'Theo dõi',
	calendarLead: (n: number) =>
		n === 0
			? 'Hiện chưa có thời hạn nào là ngày cụ thể; khi có, lịch đã đăng ký sẽ tự cập nhật.'
			: `${n} thời hạn có ngày cụ thể, mỗi kỳ của việc định kỳ là một mục. Lịch đã thêm sẽ tự cập nhật.`,
	subscribe: 'Thêm vào lịch trên máy này',
	google: 'Lịch Google',
	download: 'Tải tệp .ics',
	downloadHint: 'Tệp tải về không tự cập nhật.',
	help: 'Hướng dẫn thêm lịch',
	atom: 'Theo dõi bằng RSS',
	atomLead: 'dành cho người dùng trình đọc tin',
	android: 'Trên điện thoại Android',
	androidSteps: [
		'Mở trang này trên máy tính, hoặc trong trình duyệt ở chế độ máy tính, đã đăng nhập tài khoản Google của điện thoại.',
		'Chọn “Lịch Google” ở trên, đồng ý thêm lịch.',
		'Trên điện thoại, mở ứng dụng Lịch Google; nếu chưa thấy, đánh dấu chọn lịch vừa thêm.',
	],
	byMail: 'nhận qua thư điện tử',
	addressLabel: 'Địa chỉ của lịch:',
} as const;
