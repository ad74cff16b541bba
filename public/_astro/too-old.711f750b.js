// Says on the search page why there is no search, where the page's own script did not begin. An old browser cannot read that
// script, and reads this one: it is written as all browsers since 2009 read it. Its name states its text, as that of all files in
// this folder does: a browser may keep them for ever.
function sayTooOld() {
	var form = document.querySelector('[data-search]');
	var lists = document.querySelector('[data-search-lists]');
	var help = document.querySelector('[data-search-help]');
	if (!form || !lists || !help || form.getAttribute('data-began') !== null) return;
	// A browser that has these can read the script: then it was not to be had.
	var isNew = typeof Object.hasOwn === 'function' && typeof Array.prototype.at === 'function';
	help.appendChild(document.createTextNode(help.getAttribute(isNew ? 'data-offline' : 'data-too-old')));
	help.removeAttribute('hidden');
	lists.setAttribute('data-ready', '');
}

// Scripts of the page have run, or failed, before this event.
if (window.addEventListener) window.addEventListener('load', sayTooOld);
else window.attachEvent('onload', sayTooOld);
