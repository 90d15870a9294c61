// Sends a sample of any event, optionally edited, to an endpoint of the application.

import { get, post } from './api.js';
import { el, find, replace, toast } from './dom.js';

const dialog = find('sample');
let catalog = null;

export async function open() {
  if (find('open-sample').hidden) {
    return;
  }

  try {
    catalog = await get('samples');
  } catch (problem) {
    toast(problem.message, 'bad');
    return;
  }

  replace(find('sample-events'), catalog.events.map(event => el('option', { value: event })));
  replace(find('sample-target'), catalog.targets.map((target, index) => el('option', { value: index, disabled: target.whyNot !== null }, target.address)));
  const first = catalog.targets.findIndex(target => target.whyNot === null);
  find('sample-target').value = String(first);
  find('sample-send').disabled = first < 0;
  showLabels();
  note(first >= 0 ? '' : catalog.targets.length === 0 ? 'No endpoint receives webhooks. Call app.MapVoucherifyWebhooks(…).' : catalog.targets[0].whyNot, first < 0);

  if (find('sample-event').value === '') {
    find('sample-event').value = 'voucher.published';
    await load();
  }

  dialog.showModal();
  find('sample-event').select();
}

function showLabels() {
  const labels = catalog.targets[find('sample-target').value]?.labels ?? [];
  replace(find('sample-label'), labels.map(label => el('option', { value: label }, label)));
}

async function load() {
  const event = find('sample-event').value.trim();

  if (!catalog.events.includes(event)) {
    return;
  }

  try {
    const { body } = await get(`samples/${encodeURIComponent(event)}`);
    find('sample-body').value = JSON.stringify(JSON.parse(body), null, 2);
    find('sample-body').scrollTop = 0;
    note('');
  } catch (problem) {
    note(problem.message, true);
  }
}

function note(text, isBad = false) {
  find('sample-note').textContent = text;
  find('sample-note').dataset.kind = isBad ? 'bad' : 'ok';
}

// JSON is sent without whitespace, as Voucherify sends it; other text is sent unchanged.
function bodyToSend() {
  try {
    return JSON.stringify(JSON.parse(find('sample-body').value));
  } catch {
    return find('sample-body').value;
  }
}

function check() {
  try {
    JSON.parse(find('sample-body').value);
    note('');
  } catch (error) {
    note(`Not valid JSON (${error.message}). It is sent unchanged, and the endpoint will reject it.`, true);
  }
}

async function send(event) {
  event.preventDefault();

  try {
    const answer = await post('samples', { target: Number(find('sample-target').value), label: find('sample-label').value, body: bodyToSend() });
    toast(`${answer.status} ${answer.outcome ?? ''}${answer.detail ? `: ${answer.detail}` : ''}`, answer.status < 300 ? 'ok' : 'bad');
    dialog.close();

    if (answer.number) {
      location.hash = `#/deliveries/${answer.number}`;
    }
  } catch (problem) {
    note(problem.message, true);
  }
}

// The next sample needs new IDs, because the same IDs would be a duplicate.
dialog.addEventListener('close', load);
find('sample-event').addEventListener('change', load);
find('sample-renew').addEventListener('click', load);
find('sample-target').addEventListener('change', showLabels);
find('sample-body').addEventListener('input', check);
find('sample-close').addEventListener('click', () => dialog.close());
find('sample-form').addEventListener('submit', send);
