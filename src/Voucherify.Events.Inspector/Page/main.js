import { find } from './dom.js';
import * as deliveries from './deliveries.js';
import * as inbox from './inbox.js';
import * as samples from './samples.js';

const views = { deliveries, 'dead-letters': inbox };
let current = 'deliveries';

function route() {
  const [, name, ...rest] = location.hash.split('/');
  current = name in views ? name : 'deliveries';

  for (const view of Object.keys(views)) {
    find(view).hidden = view !== current;

    if (view === current) {
      find(`tab-${view}`).setAttribute('aria-current', 'page');
    } else {
      find(`tab-${view}`).removeAttribute('aria-current');
    }
  }

  views[current].show(rest.length > 0 ? decodeURIComponent(rest.join('/')) : null);
}

function isTyping(target) {
  return target.matches?.('input:not([type=checkbox]), textarea, select');
}

document.addEventListener('keydown', event => {
  if (document.querySelector('dialog[open]') || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }

  if (event.key === 'Escape') {
    document.activeElement?.blur();
    views[current].leave();
    return;
  }

  if (isTyping(event.target)) {
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      views[current].rows.move(0);
    }

    return;
  }

  const actions = {
    j: () => views[current].rows.move(1),
    k: () => views[current].rows.move(-1),
    ArrowDown: () => views[current].rows.move(1),
    ArrowUp: () => views[current].rows.move(-1),
    Enter: () => views[current].enter(),
    x: () => views[current].toggle?.(),
    s: () => samples.open(),
    1: () => { location.hash = '#/deliveries'; },
    2: () => { location.hash = '#/dead-letters'; },
    '/': () => find('filter').focus(),
    '?': () => find('help').showModal(),
  };

  // In the details, the arrow keys scroll; on a button, Enter activates it.
  const isInDetail = event.target.closest?.('.detail');
  const isOnButton = event.target.closest?.('button, summary, a:not(.open)');

  if ((isInDetail && event.key.startsWith('Arrow')) || (isOnButton && event.key === 'Enter') || !Object.hasOwn(actions, event.key)) {
    return;
  }

  event.preventDefault();
  actions[event.key]();
});

find('open-help').addEventListener('click', () => find('help').showModal());
find('open-sample').addEventListener('click', () => samples.open());
window.addEventListener('hashchange', route);

route();
deliveries.start();
inbox.start();
