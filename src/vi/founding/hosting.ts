/** Files for web servers: what the command says, and the remarks in the files. */
export const hosting = {
	description: 'ghi tệp cấu hình máy chủ cho trang: kiểu tệp, nén sẵn, thời gian lưu, các header an toàn, trang 404',
	usage: '<nơi> [tùy chọn]',
	placeName: 'nơi',
	placeArgument: 'máy chủ hoặc dịch vụ',
	toName: 'thư mục',
	toOption: 'ghi thành tệp vào thư mục này; không có thì in ra',
	rootOption: 'thư mục của trang trên máy chủ; thường là /var/www/minhbach, của trang thành phần là /var/www/<mã>',
	shardOption: 'cấu hình cho trang thành phần mang mã này ở shards của site.yaml',
	listenName: 'địa chỉ:cổng',
	listenOption:
		'nơi máy chủ nghe, không mã hóa, ví dụ 127.0.0.1:8080 sau một proxy; không có thì theo tên miền của trang',
	badListen: (value: string) => `“${value}” không phải là địa chỉ và cổng. Ghi ví dụ: 127.0.0.1:8080.`,
	badRoot: (value: string) =>
		`“${value}” không dùng được làm thư mục trong tệp cấu hình. Ghi một đường dẫn từ gốc, không có dấu cách và ký hiệu, ví dụ: /var/www/minhbach.`,
	noAddress: 'Không đọc được địa chỉ của trang ở site.yaml. Chạy lệnh check để xem lỗi.',
	wrote: (path: string) => `Đã ghi ${path}`,
	made: 'Do lệnh “minhbach hosting” ghi ra. Đổi địa chỉ của trang thì chạy lại lệnh.',
	withinNginx: (host: string) =>
		`Trang ở dưới một đường dẫn: trong khối server sẵn có của ${host}, ghi “include” và đường dẫn của tệp này. Phần khác của tên miền không bị đụng tới.`,
	withinApache: (host: string) =>
		`Trang ở dưới một đường dẫn: trong khối VirtualHost sẵn có của ${host}, ghi “Include” và đường dẫn của tệp này. Phần khác của tên miền không bị đụng tới.`,
	withinCaddy: (host: string) =>
		`Trang ở dưới một đường dẫn: trong khối sẵn có của ${host}, ghi “import” và đường dẫn của tệp này. Phần khác của tên miền không bị đụng tới.`,
	certificate: 'Chứng thư của tên miền:',
	packed: 'Gửi bản nén sẵn mà “minhbach build --compress” ghi cạnh tệp.',
	brotli: 'Bỏ dấu # nếu máy có mô-đun brotli:',
	container: (folder: string) => `Dựng: podman build -t minhbach . (thư mục ${folder} có trang đã dựng)`,
};
