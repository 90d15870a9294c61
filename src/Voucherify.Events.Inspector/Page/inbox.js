// Dead letters and waiting webhooks of a durable inbox.

import { get, post } from './api.js';
import { age, breakable, button, confirm, count, el, find, plural, replace, time, toast } from './dom.js';
import { jsonView } from './json-view.js';
import { Rows } from './rows.js';

const state = { letters: new Map(), status: null, next: null, selected: new Set(), open: null, shown: null, waitingPages: 1 };

export const rows = new Rows(find('dead-rows'), key => { location.hash = `#/dead-letters/${encodeURIComponent(key)}`; });

export function start() {
  refresh();
  setInterval(() => document.hidden || refresh(), 5000);
}

export async function show(id) {
  state.open = id;
  rows.mark(id);
  find('dead-letters').classList.toggle('with-detail', id !== null);
  renderDetail();
  await reload();
}

export function leave() {
  if (state.open !== null) {
    location.hash = '#/dead-letters';
  }
}

export function enter() {
  if (rows.key === null) {
    rows.move(0);
  }

  find('dead-detail').focus();
}

export function toggle() {
  rows.current?.querySelector('input').click();
}

// The tab shows the count; the list is reloaded when the count changes.
async function refresh() {
  try {
    const before = state.status;
    state.status = await get('inbox');
    const { durable, deadLetters, waiting } = state.status;
    find('dead-count').hidden = !durable || deadLetters === 0;
    find('dead-count').textContent = count(deadLetters ?? 0);

    if (!find('dead-letters').hidden && (before?.deadLetters !== deadLetters || before?.waiting !== waiting || waiting > 0)) {
      await reload();
    }
  } catch {
    // The stream of deliveries reports that the application does not respond.
  }
}

async function reload() {
  try {
    state.status ??= await get('inbox');

    if (state.status.durable) {
      const [dead, waiting] = await Promise.all([get('dead-letters'), readWaiting()]);
      state.letters.clear();
      add(dead);
      renderWaiting(waiting);
    }

    render();
  } catch (problem) {
    toast(problem.message, 'bad');
  }
}

function add(page) {
  state.next = page.next;

  for (const letter of page.items) {
    state.letters.set(letter.webhookId, letter);
  }
}

async function more() {
  try {
    add(await get(`dead-letters?after=${encodeURIComponent(state.next)}`));
    render();
  } catch (problem) {
    toast(problem.message, 'bad');
  }
}

// The list is read again while webhooks wait: as many pages of it as are shown.
async function readWaiting() {
  const items = [];
  let next = null;

  for (let page = 0; page < state.waitingPages && (page === 0 || next); page++) {
    const answer = await get(next ? `waiting?after=${encodeURIComponent(next)}` : 'waiting');
    items.push(...answer.items);
    next = answer.next;
  }

  return { items, next };
}

async function moreWaiting() {
  state.waitingPages++;
  await reload();
}

function render() {
  const letters = [...state.letters.values()];
  state.selected = new Set([...state.selected].filter(id => state.letters.has(id)));
  replace(rows.body, letters.map(renderRow));
  rows.mark(state.open);
  find('dead-table').hidden = letters.length === 0;
  renderSummary();
  renderTools();
  renderEmpty(letters.length === 0);
  renderDetail();
}

function renderRow(letter) {
  const box = el('input', { type: 'checkbox', checked: state.selected.has(letter.webhookId), 'aria-label': `Select ${letter.webhookId}` });

  box.addEventListener('change', () => {
    state.selected[box.checked ? 'add' : 'delete'](letter.webhookId);
    renderTools();
  });

  return el('tr', { 'data-key': letter.webhookId },
    el('td', {}, box),
    el('td', { className: 'time' }, time(letter.failedAt)),
    el('td', {},
      el('a', { className: 'open', href: `#/dead-letters/${encodeURIComponent(letter.webhookId)}` }, breakable(letter.eventType || 'no event')),
      el('div', { className: 'notes' },
        letter.error ? el('span', { className: 'error' }, letter.error) : null,
        letter.handlers.map(handler => el('span', { className: 'tag' }, handler)),
        letter.receiver ? el('span', { className: 'tag' }, letter.receiver) : null)),
    el('td', { className: 'number' }, count(letter.attempts)));
}

function renderSummary() {
  const { durable, waiting, deadLetters, oldestWaiting, problems } = state.status;

  replace(find('inbox-summary'), durable ? [
    el('span', {}, state.letters.size < deadLetters ? `the latest ${count(state.letters.size)} of ${plural(deadLetters, 'dead letter')}` : plural(deadLetters, 'dead letter')),
    el('span', {}, `${count(waiting)} waiting${oldestWaiting ? `, the oldest for ${age(oldestWaiting, new Date())}` : ''}`),
    state.next ? button('Show more', more, { className: 'link' }) : null,
    problems.map(problem => el('strong', { className: 'error' }, problem)),
  ] : []);
}

function renderTools() {
  const ids = [...state.selected];
  const kinds = [...new Set([...state.letters.values()].map(letter => letter.eventType))];
  const kind = state.letters.get(state.open)?.eventType ?? (kinds.length === 1 ? kinds[0] : null);
  const total = state.status?.deadLetters ?? 0;

  replace(find('dead-tools'), total === 0 ? [] : [
    ids.length > 0
      ? [button(`Replay ${count(ids.length)}`, () => change('put-back', { ids }, ids.length), { className: 'primary' }),
        button(`Discard ${count(ids.length)}`, () => change('discard', { ids }, ids.length), { className: 'danger' }),
        button('Select none', () => select([]), { className: 'link' })]
      : [button('Select all shown', () => select(state.letters.keys()), { className: 'quiet' }),
        kind && kinds.length > 1 ? button(`Replay all of ${kind}`, () => change('put-back', { event: kind }, null)) : null,
        button(`Replay all ${count(total)}`, () => change('put-back', { all: true }, total))],
  ].flat());
}

function select(ids) {
  state.selected = new Set(ids);
  render();
}

function renderEmpty(isEmpty) {
  const empty = find('no-dead-letters');
  empty.hidden = !isEmpty;

  if (isEmpty) {
    replace(empty, state.status.durable
      ? [el('h2', {}, 'No dead letters'), el('p', {}, 'Webhooks whose handlers fail until the last retry are kept here. Replay them after you have fixed the cause.')]
      : [el('h2', {}, 'No durable inbox'), el('p', {}, 'This application runs handlers before it responds, so only Voucherify retries. A durable inbox stores webhooks before it responds, and keeps those that continue to fail here:'),
        el('pre', {}, el('code', {}, '.UseSqliteInbox("voucherify-inbox.db")'))]);
  }
}

function renderWaiting({ items, next }) {
  find('waiting').hidden = items.length === 0;
  replace(find('waiting-summary'), next
    ? [`the first ${count(items.length)} of ${count(state.status.waiting)}`, button('Show more', moreWaiting, { className: 'link' })]
    : []);
  replace(find('waiting-rows'), items.map(item => el('tr', {},
    el('td', { className: 'time' }, time(item.dueAt)),
    el('td', {}, item.eventType, el('div', { className: 'notes' },
      el('span', { className: 'id' }, item.webhookId),
      item.error ? el('span', { className: 'error' }, item.error) : null,
      item.handlers.map(handler => el('span', { className: 'tag' }, handler)))),
    el('td', { className: 'number' }, count(item.attempts)))));
}

function renderDetail() {
  const pane = find('dead-detail');
  const letter = state.letters.get(state.open);

  if (!letter) {
    state.shown = null;
    replace(pane, el('div', { className: 'empty' },
      el('h2', {}, state.letters.size > 0 ? 'Select a dead letter' : 'The details appear here'),
      el('p', {}, 'Check the error, fix the cause, and replay the webhook. The handlers that failed run again, with all retries.')));
    return;
  }

  // Details that the user opened stay visible while the list is reloaded.
  if (state.shown === letter.webhookId) {
    return;
  }

  state.shown = letter.webhookId;
  const values = el('div', { className: 'values' });

  replace(pane,
    el('header', { className: 'detail-head' },
      button('← All dead letters', () => { location.hash = '#/dead-letters'; }, { className: 'link back' }),
      el('h2', {}, letter.eventType || 'No event'),
      el('p', { className: 'line' }, el('span', { className: 'outcome', 'data-outcome': 'Failed' }, plural(letter.attempts, 'attempt')), time(letter.failedAt), el('span', { className: 'id' }, letter.webhookId)),
      el('div', { className: 'actions' },
        button('Replay', () => change('put-back', { ids: [letter.webhookId] }, 1), { className: 'primary', title: 'Runs the handlers that failed again, with all retries' }),
        button('Discard', () => change('discard', { ids: [letter.webhookId] }, 1), { className: 'danger' }))),
    el('section', {}, el('h3', {}, 'Handlers that failed'),
      el('p', {}, letter.handlers.length > 0 ? letter.handlers.join(', ') : 'Unknown; all handlers run again.')),
    values);

  if (state.status.development) {
    look(values, letter);
  } else {
    replace(values, el('section', {}, el('h3', {}, 'Error and body'),
      el('p', { className: 'note' }, 'They may contain personal data, and are read only on request.'),
      button('Show error and body', () => look(values, letter))));
  }
}

async function look(values, letter) {
  try {
    const detail = await get(`dead-letter?id=${encodeURIComponent(letter.webhookId)}`);
    replace(values,
      el('section', {}, el('h3', {}, 'Error'), el('pre', { className: 'error', tabIndex: 0 }, detail.error)),
      el('section', {}, el('h3', {}, 'Body'), detail.raw ? el('pre', { tabIndex: 0 }, jsonView(detail.raw)) : el('p', { className: 'note' }, 'The body can no longer be read.')));
  } catch (problem) {
    replace(values, el('p', { className: 'error' }, problem.message));
  }
}

async function change(what, selection, number) {
  if (what === 'discard' && !await confirm(`Discard ${number === 1 ? 'this webhook' : plural(number, 'webhook')}? This cannot be undone, and no handler will run.`, 'Discard')) {
    return;
  }

  if (what === 'put-back' && !selection.ids && !await confirm(`Replay ${number === null ? `every dead letter of ${selection.event}` : plural(number, 'webhook')}? The handlers that failed run again, with all retries.`, 'Replay')) {
    return;
  }

  try {
    const answer = await post(`dead-letters/${what}`, selection);
    toast(`${plural(answer.count, 'webhook')} ${what === 'discard' ? 'discarded' : 'replayed'}.`, answer.count > 0 ? 'ok' : 'bad');
    state.selected.clear();
    location.hash = '#/dead-letters';
    state.status = null;
    await refresh();
    await reload();
  } catch (problem) {
    toast(problem.message, 'bad');
  }
}
