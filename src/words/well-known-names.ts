/**
 * Names of persons that streets, schools, wards and movements bear. Whoever writes one of them hardly means somebody on duty. All
 * in small letters; names of two syllables are not needed.
 */
const written = `
hồ chí minh, tôn đức thắng, nguyễn ái quốc, nguyễn tất thành, nguyễn sinh sắc, nguyễn sinh cung
nguyễn thị minh khai, nguyễn văn cừ, nguyễn văn linh, nguyễn văn trỗi, nguyễn tri phương, nguyễn thái bình, nguyễn thái học
nguyễn bỉnh khiêm, nguyễn công trứ, nguyễn đình chiểu, nguyễn trung trực, nguyễn hữu thọ, nguyễn hữu cảnh, nguyễn hữu huân
nguyễn chí thanh, nguyễn thị định, nguyễn thị thập, nguyễn văn luông, nguyễn văn lượng, nguyễn văn đậu, nguyễn văn nghi
nguyễn văn quá, nguyễn văn tạo, nguyễn văn bứa, nguyễn văn tiết, nguyễn văn hưởng, nguyễn văn huyên, nguyễn văn tố
nguyễn văn siêu, nguyễn văn thảnh, nguyễn ảnh thủ, nguyễn phong sắc, nguyễn lương bằng, nguyễn đức cảnh, nguyễn cư trinh
nguyễn gia thiều, nguyễn thượng hiền, nguyễn trường tộ, nguyễn thiện thuật, nguyễn viết xuân, nguyễn việt khái
trần hưng đạo, trần quốc toản, trần nhân tông, trần thái tông, trần quang khải, trần quang diệu, trần bình trọng
trần nguyên hãn, trần khánh dư, trần khát chân, trần đại nghĩa, trần văn giàu, trần văn ơn, trần văn thời, trần văn kiểu
trần văn trà, trần duy hưng, trần đăng ninh, trần tế xương, trần cao vân
lê hồng phong, lê quý đôn, lê đại hành, lê thánh tôn, lê thánh tông, lê văn sỹ, lê văn duyệt, lê văn tám, lê văn việt
lê văn lương, lê văn khương, lê văn hưu, lê văn thiêm, lê trọng tấn, lê thị riêng, lê thị hồng gấm, lê đức thọ
lê quang định, lê thanh nghị, lê minh xuân
phạm văn đồng, phạm ngũ lão, phạm ngọc thạch, phạm hồng thái, phạm văn chí, phạm văn hai, phạm văn cội, phạm văn chiêu
phạm văn thuận, phạm thế hiển, phạm phú thứ, phạm viết chánh, phạm đình hổ
hoàng văn thụ, hoàng quốc việt, hoàng hoa thám, hoàng minh giám, hoàng minh thảo, hoàng văn thái, hoàng đạo thúy
hoàng liên sơn, hoàng su phì, huỳnh thúc kháng, huỳnh văn bánh, huỳnh tấn phát, huỳnh mẫn đạt
phan bội châu, phan châu trinh, phan chu trinh, phan đình phùng, phan đình giót, phan văn trị, phan văn hớn, phan văn khỏe
phan xích long, phan đăng lưu, phan huy ích, phan thanh giản, phan ngọc hiển
vũ trọng phụng, vũ tông phan, võ văn kiệt, võ văn tần, võ văn ngân, võ nguyên giáp, võ thị sáu, võ chí công, võ trường toản
võ văn vân, võ văn dũng, đặng thùy trâm, đặng văn bi, đặng thai mai, đặng văn ngữ, đặng tiến đông, đặng nguyên cẩn
bùi thị xuân, bùi đình túy, bùi minh trực, bùi hữu nghĩa, đỗ xuân hợp, đỗ ngọc thạnh, ngô gia tự, ngô tất tố, ngô sĩ liên
ngô thì nhậm, ngô đức kế, dương đình nghệ, dương bá trạc, dương quảng hàm, dương minh châu, dương quang trung
trương công định, trương hán siêu, trương vĩnh ký, trương phước phan, đinh tiên hoàng, đinh bộ lĩnh, đinh công tráng
trịnh hoài đức, trịnh đình thảo, phùng khắc khoan, phùng chí kiên, hồ tùng mậu, hồ xuân hương, hồ văn huê, hồ thị kỷ
hồ học lãm, hồ ngọc lãm, lý thường kiệt, lý thái tổ, lý tự trọng, lý nam đế, lý văn lâm, lý chính thắng, cao bá quát
cao văn lầu, lương thế vinh, lương văn can, lương ngọc quyến, lương thế trân, hà huy tập, hà huy giáp, tô hiến thành
tô ngọc vân, tô vĩnh diện, mai thúc loan, mai chí thọ, mai hắc đế, tạ quang bửu, đào duy anh, đào duy từ, đoàn thị điểm
chu văn an, chu mạnh trinh, châu văn liêm, triệu quang phục, triệu thị trinh, thái văn lung, lâm văn bền`;

const names: ReadonlySet<string> = new Set(written.trim().split(/\s*[,\n]\s*/u));

/** Whether a name is one that streets, schools and wards bear. */
export const isWellKnown = (name: string): boolean => names.has(name.toLowerCase());
