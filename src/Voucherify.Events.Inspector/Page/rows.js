// A table whose rows can be navigated with the keyboard.

export class Rows {
  /** @param {HTMLElement} body The tbody. @param {(key: string) => void} onCursor Called when another row is selected. */
  constructor(body, onCursor) {
    this.body = body;
    this.onCursor = onCursor;
    this.key = null;

    body.addEventListener('click', event => {
      const row = event.target.closest('tr');

      if (row && !event.target.closest('input')) {
        event.preventDefault();
        this.choose(row.dataset.key);
      }
    });
  }

  get visible() {
    return [...this.body.rows].filter(row => !row.hidden);
  }

  get current() {
    return [...this.body.rows].find(row => row.dataset.key === this.key) ?? null;
  }

  choose(key) {
    this.mark(key);
    this.onCursor(key);
  }

  mark(key) {
    this.key = key;

    for (const row of this.body.rows) {
      if (row.dataset.key === key) {
        row.setAttribute('aria-current', 'true');
      } else {
        row.removeAttribute('aria-current');
      }
    }
  }

  move(step) {
    const rows = this.visible;
    const index = rows.indexOf(this.current);
    const row = rows[index < 0 ? 0 : Math.min(Math.max(index + step, 0), rows.length - 1)];

    if (row) {
      this.choose(row.dataset.key);
      row.scrollIntoView({ block: 'nearest' });
      row.querySelector('a')?.focus({ preventScroll: true });
    }
  }
}
