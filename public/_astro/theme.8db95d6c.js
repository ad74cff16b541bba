// Shows the page light or dark as its reader chose, before there is a body: no page flashes. Without a choice the system decides.
// It is written as all browsers since 2009 read it. Its name states its text, as that of all files in this folder does.
(function () {
	var key = 'che-do';
	var root = document.documentElement;
	var chosen = '';

	// A browser that keeps nothing says so by throwing: then the choice holds for this page.
	function read() {
		try {
			chosen = localStorage.getItem(key) || '';
		} catch (error) {}
	}

	function keep() {
		try {
			if (chosen === '') localStorage.removeItem(key);
			else localStorage.setItem(key, chosen);
		} catch (error) {}
	}

	function show() {
		if (chosen === 'light' || chosen === 'dark') root.setAttribute('data-theme', chosen);
		else root.removeAttribute('data-theme');
	}

	// The control in the foot, on pages that have one.
	function begin() {
		var control = document.querySelector('[data-theme-choice]');
		if (!control) return;
		var list = control.querySelector('select');
		list.value = root.getAttribute('data-theme') || '';
		control.removeAttribute('hidden');
		list.onchange = function () {
			chosen = list.value;
			keep();
			show();
		};
	}

	// Pages stay readable without a network, unless the site or its reader says no (docs/decisions/0055).
	var source = document.currentScript && document.currentScript.src;
	function keepPages() {
		var workers = navigator.serviceWorker;
		if (!workers || !source) return;
		var none = function () {};
		var scope = source.replace(/_astro\/[^/]*$/, '');
		if (document.body.getAttribute('data-offline') === 'off')
			workers.getRegistrations().then(function (all) {
				// Another site of the same host keeps what is its own.
				all.forEach(function (one) {
					if (one.scope !== scope) return;
					one.unregister();
					['trang', 'giu', 'tep'].forEach(function (name) { caches['delete']('minhbach-' + name + ' ' + scope); });
				});
			}, none);
		else if (!navigator.connection || !navigator.connection.saveData)
			workers.register(scope + 'sw.js').then(null, none);
	}

	read();
	show();
	if (!window.addEventListener) return;
	window.addEventListener('DOMContentLoaded', begin);
	window.addEventListener('load', keepPages);
	// A page that the browser kept whole, and to which its reader returns.
	window.addEventListener('pageshow', function (event) {
		if (!event.persisted) return;
		read();
		show();
		begin();
	});
})();
