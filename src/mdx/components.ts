/** A component that writers may use in a body. */
interface Component {
	/** Attributes that must be given. `optional` has those that may be left out. */
	readonly required: readonly string[];
	readonly optional: readonly string[];
	/** Whether it stands around text (`<GhiChu>…</GhiChu>`) or alone (`<NhiemVu so="1" />`). */
	readonly wraps: boolean;
	/** How it is written, for messages. */
	readonly example: string;
}

/** The whole list: what is not here is refused. */
export const components: Readonly<Record<string, Component>> = {
	NhiemVu: { required: ['so'], optional: ['van-ban'], wraps: false, example: '<NhiemVu so="1.2.1" />' },
	ChiTieu: { required: ['so'], optional: ['van-ban'], wraps: false, example: '<ChiTieu so="3.1" />' },
	DonVi: { required: ['id'], optional: [], wraps: false, example: '<DonVi id="phong-noi-vu" />' },
	GhiChu: { required: [], optional: [], wraps: true, example: '<GhiChu> … </GhiChu>' },
};
