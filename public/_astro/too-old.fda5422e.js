// Says why a part of the page that needs its own script does not work, where that script did not begin. An old browser cannot read
// that script, and reads this one: it is written as all browsers since 2009 read it. Its name states its text, as that of all files
// in this folder does: a browser may keep them for ever.
function sayTooOld() {
	// A browser that has these can read the script: then it was not to be had.
	var isNew = typeof Object.hasOwn === 'function' && typeof Array.prototype.at === 'function';
	var words = isNew ? 'data-offline' : 'data-too-old';
	sayOfSearch(words);
	var controls = document.querySelectorAll('[data-control]');
	for (var at = 0; at < controls.length; at++) {
		if (controls[at].getAttribute('data-began') !== null) continue;
		takeAway(controls[at], controls[at].getAttribute(words));
		showAll();
	}
}

// On the search page: the full lists, below one sentence.
function sayOfSearch(words) {
	var form = document.querySelector('[data-search]');
	var lists = document.querySelector('[data-search-lists]');
	var help = document.querySelector('[data-search-help]');
	if (!form || !lists || !help || form.getAttribute('data-began') !== null) return;
	help.appendChild(document.createTextNode(help.getAttribute(words)));
	help.removeAttribute('hidden');
	lists.setAttribute('data-ready', '');
}

// A control that would do nothing leaves its place to a sentence, if it has one.
function takeAway(control, sentence) {
	if (sentence !== null) {
		var said = document.createElement('p');
		said.appendChild(document.createTextNode(sentence));
		control.parentNode.insertBefore(said, control);
	}
	control.parentNode.removeChild(control);
}

// What a script that broke off had hidden is shown.
function showAll() {
	var names = ['data-out', 'hidden'];
	var places = ['[data-out]', '[data-name][hidden], [data-name-group][hidden]'];
	for (var kind = 0; kind < names.length; kind++) {
		var found = document.querySelectorAll(places[kind]);
		for (var at = 0; at < found.length; at++) found[at].removeAttribute(names[kind]);
	}
}

// Scripts of the page have run, or failed, before this event.
if (window.addEventListener) window.addEventListener('load', sayTooOld);
else window.attachEvent('onload', sayTooOld);
