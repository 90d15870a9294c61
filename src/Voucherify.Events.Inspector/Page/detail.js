// Shows all details of one delivery.

import { get, post } from './api.js';
import { age, button, count, duration, el, plural, replace, time, toast } from './dom.js';
import { jsonView, typedView } from './json-view.js';
import { nameOf, outcome } from './deliveries.js';

const explanations = {
  Handled: 'The handlers ran. Voucherify received 200.',
  Unhandled: 'No handler is registered for this event. Voucherify received 200; this is not an error.',
  Stored: 'It was stored before the response. Its handlers run afterward.',
  Duplicate: 'It was received before, so no handler ran. Voucherify received 200.',
  Failed: 'A handler failed. Voucherify retries, at most 12 times in 24 hours.',
  Unavailable: 'It was not accepted in time. Voucherify retries.',
  Verified: 'Its signature is valid. An endpoint of the application responded.',
  Aborted: 'The client disconnected before its request was read.',
};

const reasons = {
  SignatureMissing: 'The request has no signature. It was not sent by Voucherify, or a proxy removed the header.',
  SignatureMalformed: 'The signature has an invalid format.',
  SignatureMismatch: 'The signature does not match the body with any of the configured secrets.',
  BodyTooLarge: 'The body is larger than the limit of the endpoint.',
  MalformedJson: 'The body is not well-formed JSON.',
  NotAnEnvelope: 'The body is not a webhook, because it has no envelope. A distribution with a custom payload needs an endpoint of its own.',
  UnsupportedVersion: 'The webhook has the format v2018-08-01. Choose v2024-01-01 in Voucherify.',
  UnknownTenant: 'No secret was found for this address.',
};

export function renderNothing(pane, hasRows) {
  delete pane.dataset.number;
  replace(pane, el('div', { className: 'empty' },
    el('h2', {}, hasRows ? 'Select a delivery' : 'The details appear here'),
    hasRows ? el('p', {}, 'Click it, or press ', el('kbd', {}, 'j'), ' and ', el('kbd', {}, 'k'), '. ', el('kbd', {}, '?'), ' shows all keys.')
      : el('p', {}, 'The event as your handlers see it, the body as it was sent, and the result of each handler.')));
}

export function renderDetail(pane, delivery) {
  pane.dataset.number = delivery.number;
  replace(pane,
    el('header', { className: 'detail-head' },
      button('← All deliveries', () => { location.hash = '#/deliveries'; }, { className: 'link back' }),
      el('h2', {}, nameOf(delivery)),
      el('p', { className: 'line' }, outcome(delivery), time(delivery.receivedAt), el('span', {}, duration(delivery.milliseconds)),
        delivery.webhookId ? el('span', { className: 'id' }, delivery.webhookId) : null),
      actions(delivery)),
    verdict(delivery),
    handlers(delivery),
    places(delivery),
    bodies(delivery),
    facts(delivery),
    headers(delivery));
}

function verdict(delivery) {
  const failed = delivery.handlers.find(handler => handler.errorType);
  const kind = { Handled: 'ok', Stored: 'ok', Verified: 'ok', Duplicate: 'info', Unhandled: 'info' }[delivery.outcome] ?? 'bad';
  const text = delivery.advice ?? reasons[delivery.reason] ?? explanations[delivery.outcome] ?? `It was rejected: ${delivery.reason}.`;

  return el('div', { className: 'verdict', 'data-kind': kind },
    el('p', {}, text),
    delivery.outcome === 'Failed' && failed ? el('p', { className: 'mono' }, `${failed.name}: ${firstLine(failed.error) ?? failed.errorType}`) : null,
    delivery.outcome === 'Unhandled' && delivery.record ? el('p', { className: 'mono' }, `.AddHandler<${delivery.record}, …>()`) : null,
    delivery.replay ? el('p', { className: 'note' }, replayed(delivery)) : null);
}

function replayed(delivery) {
  return delivery.replay === 'sample' ? 'This page sent it as a sample.'
    : el('span', {}, delivery.replay === 'again' ? 'This page sent it again, as a duplicate of ' : 'This page sent it as new, based on ',
      el('a', { href: `#/deliveries/${delivery.replayOf}` }, `delivery ${count(delivery.replayOf)}`), '.');
}

function firstLine(text) {
  return text?.split('\n')[0];
}

function actions(delivery) {
  const send = kind => async () => {
    try {
      const answer = await post(`deliveries/${delivery.number}/${kind}`);
      toast(`${answer.status} ${answer.outcome ?? ''}${answer.detail ? `: ${answer.detail}` : ''}`, answer.status < 300 ? 'ok' : 'bad');

      if (answer.number) {
        location.hash = `#/deliveries/${answer.number}`;
      }
    } catch (problem) {
      toast(problem.message, 'bad');
    }
  };

  const run = async () => {
    try {
      const answer = await post(`deliveries/${delivery.number}/run`);
      toast(answer.completed + answer.failed === 0 ? 'No handler is registered for this event.' : `${plural(answer.completed, 'handler')} completed, ${count(answer.failed)} failed.`, answer.failed > 0 ? 'bad' : 'ok');
    } catch (problem) {
      toast(problem.message, 'bad');
    }
  };

  const copy = async () => {
    try {
      const { line } = await get(`deliveries/${delivery.number}/curl`);
      await navigator.clipboard.writeText(line);
      toast('Copied, with the original signature.', 'ok');
    } catch (problem) {
      toast(problem.message, 'bad');
    }
  };

  const save = el('a', { className: 'button', href: `api/deliveries/${delivery.number}/body`, download: '' }, 'Save body');
  const why = (text, otherwise) => ({ disabled: text !== null, title: text ?? otherwise });

  return el('div', { className: 'actions' },
    button('Send again', send('again'), why(delivery.whyNotAgain, 'Same ID, like a retry of Voucherify')),
    button('Send as new', send('new'), why(delivery.whyNotNew, 'New ID and new signature')),
    button('Run handlers', run, why(delivery.whyNotRun, 'Bypasses duplicate detection')),
    button('Copy as curl', copy, { ...why(delivery.whyNotAgain, 'With the original signature'), className: 'quiet' }),
    delivery.raw ? save : null,
    reasonLine(delivery));
}

function reasonLine(delivery) {
  const why = [...new Set([delivery.whyNotAgain, delivery.whyNotNew, delivery.whyNotRun].filter(Boolean))];
  return why.length > 0 ? el('p', { className: 'note' }, why.join(' ')) : null;
}

function handlers(delivery) {
  if (delivery.handlers.length === 0) {
    return null;
  }

  return el('section', {}, el('h3', {}, 'Handlers'),
    el('ol', { className: 'runs' }, delivery.handlers.map(handler => el('li', { 'data-kind': handler.errorType ? 'bad' : 'ok' },
      el('span', { className: 'mark', role: 'img', 'aria-label': handler.errorType ? 'failed' : 'succeeded' }, handler.errorType ? '✗' : '✓'),
      el('span', { className: 'name' }, handler.name),
      el('span', { className: 'number' }, duration(handler.milliseconds)),
      time(handler.startedAt),
      handler.error ? el('details', {}, el('summary', {}, firstLine(handler.error)), el('pre', { tabIndex: 0 }, handler.error))
        : handler.errorType ? el('span', { className: 'mono error' }, handler.errorType) : null))));
}

function places(delivery) {
  if (!delivery.places?.length) {
    return null;
  }

  const unreadable = delivery.places.filter(place => place.expected);
  const unmapped = delivery.places.filter(place => !place.expected);

  return el('section', {},
    unreadable.length > 0 ? [el('h3', {}, 'Anomalies'), el('ul', { className: 'places', 'data-kind': 'warn' }, unreadable.map(place =>
      el('li', {}, el('code', {}, place.path), ` expected ${place.expected}, found ${place.found}; the property is empty`)))] : null,
    unmapped.length > 0 ? [el('h3', {}, 'Unmapped'), el('ul', { className: 'places' }, unmapped.map(place =>
      el('li', {}, el('code', {}, place.path), ' no property for this member; read it from RawData')))] : null);
}

function bodies(delivery) {
  if (!delivery.raw) {
    return delivery.bodyLength > 0 ? el('section', {}, el('h3', {}, 'Body'), el('p', { className: 'note' }, `${count(delivery.bodyLength)} bytes, which are not kept outside Development.`)) : null;
  }

  const raw = el('section', {}, el('h3', {}, 'Raw ', el('span', { className: 'note' }, delivery.whole ? `${count(delivery.bodyLength)} bytes` : `truncated from ${count(delivery.bodyLength)} bytes`)),
    el('pre', { tabIndex: 0, 'aria-label': 'The body as it was sent' }, jsonView(delivery.raw)));

  return el('div', { className: 'bodies' },
    delivery.typed ? el('section', {}, el('h3', {}, 'Typed ', el('span', { className: 'note' }, 'as handlers see it')),
      el('pre', { tabIndex: 0, 'aria-label': 'The event as handlers see it' }, typedView(delivery.typed))) : null,
    raw);
}

function facts(delivery) {
  const rows = [
    ['Signature', delivery.verified ? `valid, with the secret “${delivery.secretLabel}”` : 'not verified'],
    ['Record', delivery.record],
    ['Channel', delivery.channel],
    ['Project', delivery.projectId],
    ['Receiver', delivery.receiver],
    ['Tenant', delivery.tenant],
    ['Sent to', delivery.address],
    ['Arrived', delivery.createdAt ? `${age(delivery.createdAt, delivery.receivedAt)} after Voucherify created it` : null],
  ].filter(([, value]) => value);

  return el('section', {}, el('h3', {}, 'Facts'), el('dl', { className: 'facts' }, rows.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)))));
}

function headers(delivery) {
  if (!delivery.headers) {
    return null;
  }

  return el('details', { className: 'headers' }, el('summary', {}, plural(delivery.headers.length, 'header')),
    el('dl', { className: 'facts' }, delivery.headers.map(header => el('div', {}, el('dt', {}, header.name),
      header.value === null ? el('dd', { className: 'note' }, 'not shown') : el('dd', { className: 'mono' }, header.value)))));
}
