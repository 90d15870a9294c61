// A filter for the table of events.
const filterEvents = () => {
  if (!location.pathname.endsWith('/events.html')) return

  // The longest table: there are smaller ones on the page.
  const [table] = [...document.querySelectorAll('article table')].sort((a, b) => b.rows.length - a.rows.length)
  if (!table) return

  const box = document.createElement('input')
  box.type = 'search'
  box.className = 'form-control mb-3'
  box.placeholder = 'Filter events, such as "redemption" or "workflows"'
  box.setAttribute('aria-label', 'Filter events')
  box.addEventListener('input', () => {
    const words = box.value.toLowerCase().split(/\s+/)
    for (const row of table.tBodies[0].rows) {
      const text = row.textContent.toLowerCase()
      row.hidden = !words.every(word => text.includes(word))
    }
  })
  ;(table.closest('.table-responsive') ?? table).before(box)
}

export default { start: filterEvents }
