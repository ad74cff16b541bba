/** What the commands that compare and publish copies say of themselves. */
export const copyWords = {
	verifyDescription: 'so một bản sao của trang (thư mục hoặc địa chỉ) với bản kê của nó',
	verifyUsage: '<thư mục|địa chỉ> [tùy chọn]',
	copyName: 'bản sao',
	copyArgument: 'thư mục có trang, hoặc địa chỉ của trang, ví dụ https://minhbach.tanlap.example',
	jsonOption: 'in dạng JSON',
	keyName: 'khóa',
	keyOption: 'khóa công khai SSH của người công bố (tệp .pub hoặc cả dòng khóa): bản kê phải có chữ ký của khóa này',
	exceptName: 'đường dẫn',
	exceptOption: 'tệp hoặc thư mục không thuộc trang, ví dụ .well-known; ghi được nhiều lần',
	countName: 'số',
	sampleOption: 'với địa chỉ: chỉ so ngần này tệp, chọn ngẫu nhiên',
	atOnceOption: 'với địa chỉ: số tệp tải cùng lúc, từ 1 đến 32; thường là 8',
	timeoutOption: 'với địa chỉ: số giây chờ máy chủ im lặng, từ 1 đến 600; thường là 15',
	mirrorOption: 'với địa chỉ: bản sao được phép ở địa chỉ khác với địa chỉ của trang',
	privateOption: 'với địa chỉ: được truy cập máy trong mạng riêng và chính máy này',

	publishDescription:
		'công bố trang đã dựng đến một nơi, chỉ đưa lên những gì đã đổi, trang cũ vẫn xem được trong lúc đó',
	publishUsage: '<nơi công bố> [tùy chọn]',
	targetName: 'nơi công bố',
	targetArgument:
		'thư mục; may-chu:/var/www/minhbach hoặc rsync://may-chu/trang (rsync); rclone:kho:minhbach (kho đối tượng S3 và nơi khác mà rclone đến được)',
	dryRunOption: 'chỉ liệt kê những gì sẽ làm',
	signName: 'tệp khóa',
	signOption: 'ký bản kê bằng khóa riêng SSH trong tệp này (khóa công khai: ký bằng ssh-agent)',
	allOption: 'không tin bản kê ở nơi công bố: xem lại mọi tệp',
	takeLockOption: 'lấy khóa của một lần công bố khác, khi biết chắc lần đó đã dừng',
	otherSiteOption: 'công bố đè lên một trang có địa chỉ khác',
} as const;
