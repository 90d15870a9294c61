// Text from webhooks is untrusted: it becomes text nodes, and never markup.

export const find = id => document.getElementById(id);

/** Creates an element. Names with a hyphen ("data-", "aria-") are set as attributes, other names as properties; children are elements or text. */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);

  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null) {
      continue;
    }

    if (key.includes('-')) {
      element.setAttribute(key, value);
    } else {
      element[key] = value;
    }
  }

  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

export function button(label, onClick, properties = {}) {
  const element = el('button', { type: 'button', ...properties }, label);
  element.addEventListener('click', onClick);
  return element;
}

export function replace(parent, ...children) {
  parent.replaceChildren(...children.flat().filter(child => child !== null && child !== undefined));
}

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
const day = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });
const number = new Intl.NumberFormat(undefined);

/** Splits a wire name so that lines can break after a dot or an underscore. */
export const breakable = name => name.split(/(?<=[._])/).flatMap(part => [part, el('wbr')]).slice(0, -1);

export const count = value => number.format(value);

export function time(text) {
  const date = new Date(text);
  const isToday = date.toDateString() === new Date().toDateString();
  return el('time', { dateTime: text, title: date.toLocaleString() }, isToday ? clock.format(date) : `${day.format(date)} ${clock.format(date)}`);
}

export function duration(milliseconds) {
  return milliseconds < 10 ? `${milliseconds} ms`
    : milliseconds < 1000 ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}

export function age(from, to) {
  const seconds = (new Date(to) - new Date(from)) / 1000;

  return seconds < 1 ? 'at once'
    : seconds < 90 ? `${Math.round(seconds)} s`
    : seconds < 5400 ? `${Math.round(seconds / 60)} min`
    : seconds < 129600 ? `${Math.round(seconds / 3600)} h`
    : `${count(Math.round(seconds / 86400))} days`;
}

export function plural(value, one, many = `${one}s`) {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** Shows a message that disappears after a few seconds. */
export function toast(text, kind = 'info') {
  const element = el('p', { className: 'toast', 'data-kind': kind }, text);
  find('toasts').append(element);
  setTimeout(() => element.remove(), kind === 'bad' ? 9000 : 5000);
}

/** Asks for confirmation before a change that cannot be undone. */
export function confirm(text, action) {
  const dialog = find('confirm');
  find('confirm-text').textContent = text;
  find('confirm-yes').textContent = action;
  dialog.returnValue = 'no';
  dialog.showModal();

  return new Promise(resolve => dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true }));
}
