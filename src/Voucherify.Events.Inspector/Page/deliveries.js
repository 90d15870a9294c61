// The list of deliveries, which the stream keeps up to date.

import { get, post } from './api.js';
import { renderDetail, renderNothing } from './detail.js';
import { breakable, button, count, duration, el, find, plural, replace, time, toast } from './dom.js';
import { Rows } from './rows.js';
import * as samples from './samples.js';

const state = { summaries: new Map(), totals: { total: 0, kept: 0 }, last: 0, development: false, stream: null, selected: null };

export const rows = new Rows(find('delivery-rows'), key => { location.hash = `#/deliveries/${key}`; });

export function start() {
  find('filter').addEventListener('input', applyFilter);
  find('show-rejected').addEventListener('change', applyFilter);
  find('show-duplicates').addEventListener('change', applyFilter);
  find('clear').addEventListener('click', clear);

  // A browser opens at most six connections to a server: a hidden tab closes its own.
  document.addEventListener('visibilitychange', () => document.hidden ? disconnect('paused') : connect());
  connect();
}

/** Shows a delivery; none if null. */
export async function show(number) {
  const isOther = state.selected !== number;
  state.selected = number;
  rows.mark(number);
  find('deliveries').classList.toggle('with-detail', number !== null);

  if (number === null) {
    renderNothing(find('delivery-detail'), state.summaries.size > 0);
  } else {
    await look(number, isOther);
  }
}

export function leave() {
  const number = state.selected;
  find('filter').value = '';
  applyFilter();

  if (number !== null) {
    location.hash = '#/deliveries';
    rows.body.querySelector(`tr[data-key="${number}"] a`)?.focus();
  }
}

export function enter() {
  if (rows.key === null) {
    rows.move(0);
  }

  find('delivery-detail').focus();
}

async function look(number, isOther) {
  const pane = find('delivery-detail');

  try {
    const delivery = await get(`deliveries/${number}`);

    if (state.selected === number) {
      const top = isOther ? 0 : pane.scrollTop;
      renderDetail(pane, delivery);
      pane.scrollTop = top;
    }
  } catch (problem) {
    if (state.selected === number) {
      replace(pane, el('div', { className: 'empty' }, el('p', {}, problem.message), button('Back to the list', () => { location.hash = '#/deliveries'; })));
    }
  }
}

function connect() {
  disconnect('connecting');

  if (document.hidden) {
    setConnection('paused');
    return;
  }

  const stream = new EventSource('api/stream');
  state.stream = stream;
  stream.addEventListener('open', reload);
  stream.addEventListener('delivery', event => receive(JSON.parse(event.data)));
  stream.addEventListener('reload', reload);
  stream.addEventListener('run', event => {
    if (JSON.parse(event.data).webhookId === state.summaries.get(state.selected)?.webhookId) {
      look(state.selected, false);
    }
  });

  // The browser reconnects automatically, but not after an error response.
  stream.addEventListener('error', () => {
    setConnection('lost');

    if (stream.readyState === EventSource.CLOSED && state.stream === stream) {
      get('deliveries').catch(explain);
      setTimeout(() => state.stream === stream && connect(), 3000);
    } else {
      get('deliveries').catch(explain);
    }
  });
}

function disconnect(why) {
  state.stream?.close();
  state.stream = null;
  setConnection(why);
}

function setConnection(kind) {
  const element = find('connection');
  element.dataset.state = kind;
  element.textContent = { live: 'live', paused: 'paused', lost: 'no connection', connecting: 'connecting' }[kind];
}

function explain(problem) {
  find('banner').hidden = false;
  find('banner').textContent = problem.message;
}

async function reload() {
  try {
    const list = await get('deliveries');
    state.summaries.clear();
    replace(rows.body);
    state.last = list.total;
    state.development = list.development;
    state.totals = list;

    for (const summary of list.deliveries.toReversed()) {
      add(summary);
    }

    find('open-sample').hidden = !list.development;
    find('banner').hidden = true;
    setConnection('live');
    rows.mark(state.selected);
    applyFilter();

    if (state.selected !== null) {
      look(state.selected, false);
    } else {
      renderNothing(find('delivery-detail'), state.summaries.size > 0);
    }
  } catch (problem) {
    setConnection('lost');
    explain(problem);
  }
}

function receive(message) {
  const { delivery } = message;

  if (delivery.number <= state.last) {
    return;
  }

  if (delivery.number !== state.last + 1) {
    reload();
    return;
  }

  state.last = delivery.number;
  state.totals = message;
  add(delivery);
  forget();
  scheduleFilter();
  announce(delivery);
}

// The page drops the deliveries that the application no longer keeps.
function forget() {
  for (const row of [...rows.body.rows].reverse()) {
    const summary = state.summaries.get(row.dataset.key);

    if (summary.number < (summary.verified ? state.totals.oldest : state.totals.oldestUnverified)) {
      state.summaries.delete(row.dataset.key);
      row.remove();
    }
  }
}

function add(summary) {
  state.summaries.set(String(summary.number), summary);
  rows.body.prepend(render(summary));
}

function render(summary) {
  const notes = [
    summary.webhookId && el('span', { className: 'id' }, summary.webhookId),
    summary.receiver && el('span', { className: 'tag' }, summary.receiver),
    summary.tenant && el('span', { className: 'tag' }, summary.tenant),
    summary.replay && el('span', { className: 'tag' }, { again: 'sent again', new: 'sent as new', sample: 'sample' }[summary.replay]),
    summary.anomalies > 0 && el('span', { className: 'tag', 'data-kind': 'warn' }, plural(summary.anomalies, 'anomaly', 'anomalies')),
    summary.outcome === 'Rejected' && el('span', {}, summary.reason),
  ].filter(Boolean);

  return el('tr', { 'data-key': String(summary.number) },
    el('td', { className: 'time' }, time(summary.receivedAt)),
    el('td', {},
      el('a', { className: summary.eventType ? 'open' : 'open none', href: `#/deliveries/${summary.number}` }, breakable(nameOf(summary))),
      notes.length > 0 ? el('div', { className: 'notes' }, notes) : null),
    el('td', {}, outcome(summary), el('div', { className: 'notes' }, duration(summary.milliseconds))));
}

export function nameOf(summary) {
  return summary.eventType || (summary.verified ? 'no event' : 'not verified');
}

export function outcome(summary) {
  return el('span', { className: 'outcome', 'data-outcome': summary.outcome }, summary.outcome, el('span', { className: 'status' }, String(summary.status)));
}

let isScheduled = false;

function scheduleFilter() {
  if (!isScheduled) {
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      applyFilter();
    });
  }
}

function applyFilter() {
  const words = find('filter').value.toLowerCase().split(/\s+/).filter(Boolean);
  const hides = { Rejected: !find('show-rejected').checked, Duplicate: !find('show-duplicates').checked };
  let visible = 0;

  for (const row of rows.body.rows) {
    const summary = state.summaries.get(row.dataset.key);
    const text = [summary.eventType, summary.webhookId, summary.outcome, summary.reason, summary.status, summary.receiver, summary.tenant, summary.replay].join(' ').toLowerCase();
    row.hidden = hides[summary.outcome] === true || !words.every(word => text.includes(word));
    visible += row.hidden ? 0 : 1;
  }

  renderTotals(visible);
  renderEmpty(visible);
}

function renderTotals(visible) {
  const { total, kept } = state.totals;
  const all = kept < total ? `the last ${count(kept)} of ${count(total)}` : plural(total, 'delivery', 'deliveries');
  find('totals').textContent = visible < kept ? `${count(visible)} shown of ${all}` : all;
  find('clear').hidden = kept === 0;
}

function renderEmpty(visible) {
  const empty = find('no-deliveries');
  empty.hidden = visible > 0;
  rows.body.parentElement.hidden = visible === 0;

  if (visible > 0) {
    return;
  }

  if (state.summaries.size > 0) {
    replace(empty, el('h2', {}, 'Nothing matches'), el('p', {}, 'The filter hides all deliveries.'),
      button('Show all', () => {
        find('filter').value = '';
        find('show-rejected').checked = find('show-duplicates').checked = true;
        applyFilter();
      }));
  } else {
    replace(empty, el('h2', {}, state.totals.total > 0 ? 'Cleared' : 'No deliveries yet'),
      el('p', {}, state.development
        ? 'Send a sample of any event to this application, or open a tunnel for Voucherify and publish a voucher.'
        : 'Deliveries appear here as they arrive. Bodies and headers are not kept outside Development.'),
      state.development ? button('Send a sample', () => samples.open(), { className: 'primary' }) : null);
  }
}

let announced = 0;

// Screen readers are notified at most every two seconds.
function announce(delivery) {
  if (Date.now() - announced > 2000) {
    announced = Date.now();
    find('announcement').textContent = `${delivery.eventType || 'A request'}: ${delivery.outcome}, ${delivery.status}`;
  }
}

async function clear() {
  try {
    await post('clear');
    location.hash = '#/deliveries';
  } catch (problem) {
    toast(problem.message, 'bad');
  }
}
